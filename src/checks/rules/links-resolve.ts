import { didYouMean } from '../../lib/did-you-mean.ts';
import { analysisAddress } from '../../model/addresses.ts';
import { anchorsOfFile } from '../anchors.ts';
import type { AnalysisFile } from '../analysis-file.ts';
import { bodyFindings, linkOf, namesOfPictures } from '../body-findings.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { findAddress, siteAddresses } from '../site-addresses.ts';

type Problem = Pick<Finding, 'message' | 'hint'>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is wrong with a place on the page of an analysis. */
function problemOfAnchor(anchor: string, target: AnalysisFile, page: string): Problem | undefined {
  const anchors = anchorsOfFile(target);
  // While the record or the text cannot be read, nobody knows what it will hold.
  if (!anchors || anchors.all.has(anchor)) return undefined;
  const near = didYouMean(anchor, anchors.all);
  return {
    message: `There is no place #${anchor} on ${page}.`,
    hint:
      near === undefined
        ? 'Link to a section, or to #claim-…, #source-…, #actor-…, #picture-….'
        : `Did you mean "#${near}"?`,
  };
}

/** What is wrong with an address that only a draft will have. */
function problemOfDraft(path: string, { analyses }: Content): Problem {
  const isAnalysis = analyses.some(({ slug }) => analysisAddress(slug) === path);
  return {
    message: isAnalysis
      ? `The page ${path} is a draft: readers will not find it.`
      : `Only a draft has "${path}": readers will not find it.`,
    hint: 'Publish it first, or leave the link out.',
  };
}

/** What is wrong with an address of this site, written from / or # on. */
function problemOf(
  address: string,
  isPicture: boolean,
  file: AnalysisFile,
  content: Content,
): Problem | undefined {
  const [beforeHash = '', hash = ''] = address.split(/#(.*)/s);
  const path = decoded(beforeHash.replace(/\?.*$/s, ''));
  const anchor = decoded(hash);
  if (path === '') return anchor === '' ? undefined : problemOfAnchor(anchor, file, 'this page');
  if (isPicture) {
    if (content.publicFiles.has(path)) return undefined;
    const near = didYouMean(path, content.publicFiles);
    return {
      message: `There is no picture "${path}".`,
      hint:
        near === undefined
          ? 'Put the file into public/ and write its address from there, as /picture.png.'
          : `Did you mean "${near}"?`,
    };
  }
  const isDraft = file.record?.draft === true;
  // Drafts are published together.
  const found = findAddress(path, content);
  if (found === 'draft' && !isDraft) return problemOfDraft(path, content);
  const target = content.analyses.find(({ slug }) => analysisAddress(slug) === path);
  if (target) return anchor === '' ? undefined : problemOfAnchor(anchor, target, path);
  const oldPages = Object.keys(content.site.data?.aliases ?? {}).map(analysisAddress);
  if (found !== undefined || oldPages.includes(path)) return undefined;
  const withSlash = findAddress(`${path}/`, content);
  if (withSlash === 'published' || (isDraft && withSlash === 'draft')) {
    return {
      message: `The address "${path}" has no "/" at its end.`,
      hint: `Write "${path}/": some hosts know no other.`,
    };
  }
  const { published, drafts } = siteAddresses(content);
  const near = didYouMean(path, isDraft ? [...published, ...drafts] : published);
  return {
    message: `There is no page or file "${path}" on this site.`,
    hint:
      near === undefined
        ? 'Files stand in public/, pages are analyses.'
        : `Did you mean "${near}"?`,
  };
}

const isOfThisSite = (address: string) => /^(#|\/(?![/\\]))/.test(address);

/** Links to pages, places and files of this site lead somewhere. */
export const linksResolve: Rule = {
  id: 'links-resolve',
  check(file, content) {
    const problemAt = (url: string, isPicture: boolean) =>
      isOfThisSite(url) ? problemOf(url, isPicture, file, content) : undefined;
    const isWhole = file.named?.links.every(({ url, isPicture }) => !problemAt(url, isPicture));
    // Only where one leads nowhere the text is read for the place.
    const tree = isWhole ? undefined : file.tree;
    const pictures = namesOfPictures(tree);
    const findings = bodyFindings(tree, function* (node) {
      const link = linkOf(node, pictures);
      const problem = link && problemAt(link.url, link.isPicture);
      if (problem) yield problem;
    });
    const related = file.readable?.fields.related ?? [];
    for (const [i, { url }] of related.entries()) {
      const problem = problemAt(url, false);
      const path = file.readable?.pathInFile(['related', i, 'url']) ?? [];
      if (problem) findings.push({ ...file.frontmatter.placeOf(path), ...problem });
    }
    return findings;
  },
};
