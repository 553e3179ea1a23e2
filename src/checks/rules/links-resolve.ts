import type { Definition, Image, Link } from 'mdast';
import { didYouMean } from '../../lib/did-you-mean.ts';
import {
  actorAddress,
  analysisAddress,
  claimAddress,
  ledgerAddress,
  ownPages,
  sectionAddress,
  sourceAddress,
} from '../../model/addresses.ts';
import { anchorsOfFile } from '../anchors.ts';
import type { AnalysisFile } from '../analysis-file.ts';
import { bodyFindings, namesOfPictures } from '../body-findings.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

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
        ? 'Link to a section, or to #claim-…, #source-…, #actor-….'
        : `Did you mean "#${near}"?`,
  };
}

/** The pages of an analysis, and those of its actors and sources, as far as it can be read. */
function pagesOf({ slug, body, readable }: AnalysisFile): string[] {
  const { claims = [], actors = [], sources = [] } = readable?.fields ?? {};
  return [
    analysisAddress(slug),
    ledgerAddress(slug),
    ...(body?.sections ?? []).map(({ id }) => sectionAddress(slug, id)),
    ...claims.map(({ id }) => claimAddress(slug, id)),
    ...actors.map(({ id }) => actorAddress(id)),
    ...sources.map(({ id }) => sourceAddress(id)),
  ];
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
  const target = content.analyses.find(({ slug }) => analysisAddress(slug) === path);
  if (target) {
    if (target.record?.draft === true && file.record?.draft !== true) {
      return {
        message: `The page ${path} is a draft: readers will not find it.`,
        hint: 'Publish it first, or leave the link out.',
      };
    }
    return anchor === '' ? undefined : problemOfAnchor(anchor, target, path);
  }
  const published = content.analyses.filter(({ record }) => record?.draft !== true);
  const pages = [...ownPages, ...published.flatMap(pagesOf)];
  const oldPages = Object.keys(content.site.data?.aliases ?? {}).map(analysisAddress);
  if ([...pages, ...oldPages, ...content.publicFiles].includes(path)) return undefined;
  if (pages.includes(`${path}/`)) {
    return {
      message: `The address "${path}" has no "/" at its end.`,
      hint: `Write "${path}/": some hosts know no other.`,
    };
  }
  const near = didYouMean(path, [...pages, ...content.publicFiles]);
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
    const pictures = namesOfPictures(file.tree);
    const findings = bodyFindings(file.tree, function* (node) {
      if (!['link', 'image', 'definition'].includes(node.type)) return;
      const { url } = node as Link | Image | Definition;
      const isPicture = node.type === 'image' || pictures.has((node as Definition).identifier);
      const problem = isOfThisSite(url) ? problemOf(url, isPicture, file, content) : undefined;
      if (problem) yield problem;
    });
    const related = file.readable?.fields.related ?? [];
    for (const [i, { url }] of related.entries()) {
      const problem = isOfThisSite(url) ? problemOf(url, false, file, content) : undefined;
      const path = file.readable?.pathInFile(['related', i, 'url']) ?? [];
      if (problem) findings.push({ ...file.frontmatter.placeOf(path), ...problem });
    }
    return findings;
  },
};
