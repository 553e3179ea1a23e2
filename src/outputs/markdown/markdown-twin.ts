import type { BlockContent, Root } from 'mdast';
import { formatDate } from '../../lib/dates.ts';
import { typesetQuotation } from '../../lib/text.ts';
import { plainBody, type PlainParts } from '../../markdown/plain-body.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Dataset, DatasetClaim } from '../dataset/schema.ts';
import { claimLink, claimNote, claimNoteId, credit, partsOf, type Parts } from './claim-note.ts';
import { markdownFrontmatter } from './frontmatter.ts';
import { heading, list, markdown, paragraph } from './nodes.ts';
import { changesSection, relatedSection, sourcesSection } from './record-sections.ts';

/** The claim's own words, or ours where it has none, and whose they are. */
function saidBy(claim: DatasetClaim, parts: Parts): BlockContent {
  const words = claim.quote === undefined ? claim.text : `“${typesetQuotation(claim.quote)}”`;
  return {
    type: 'blockquote',
    children: [paragraph(words), paragraph(`— ${credit(claim, parts)}, `, claimLink(claim))],
  };
}

/** Claims that contradict each other, as a list. */
function inDispute(claims: readonly DatasetClaim[], parts: Parts): BlockContent[] {
  const sides = claims.map((claim): BlockContent[] => [
    paragraph(`${credit(claim, parts)}: ${claim.text} (`, claimLink(claim), ')'),
  ]);
  return [paragraph('In dispute:'), list(...sides)];
}

function plainParts({ analysis }: Dataset, parts: Parts): PlainParts {
  const claim = (id: string) => mustGet(parts.claims, id, 'claim');
  return {
    claim: (id) => {
      const identifier = claimNoteId(id);
      return { type: 'footnoteReference', identifier, label: identifier };
    },
    pullQuote: (id) => saidBy(claim(id), parts),
    picture: (words) => ({
      type: 'paragraph',
      children: [
        { type: 'link', url: analysis.address, children: [{ type: 'text', value: words }] },
        { type: 'text', value: ', drawn on the page.' },
      ],
    }),
    dispute: (ids) => inDispute(ids.map(claim), parts),
    address: (url) => {
      if (url.startsWith('#')) return analysis.address + url;
      return url.startsWith('/') ? new URL(url.slice(1), analysis.site.address).href : url;
    },
    note: (label) => `note-${label}`,
  };
}

/** Authors, and when: what stands under the headline. */
function byline({ analysis }: Dataset): string {
  const { authors, published, modified, site } = analysis;
  const updated = modified === published ? '' : `, updated ${formatDate(modified)}`;
  return `${authors.map(({ name }) => name).join(', ')}. ${site.name}, ${formatDate(published)}${updated}.`;
}

/**
 * An analysis as Markdown with GFM, for editors and programs: the text with its claims as notes, the sources, the
 * changes, and what it is as frontmatter. `body` is its text as the page reads it (markdown/parse.ts). Every part of
 * the record is said by the same words as on its page.
 */
export function markdownTwin(record: Dataset, body: Root): string {
  const parts = partsOf(record);
  const { children: text } = plainBody(body, plainParts(record, parts));
  const isNote = ({ type }: { type: string }) => type === 'footnoteDefinition';
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, record.analysis.title),
      paragraph(record.analysis.description),
      paragraph(byline(record)),
      ...text.filter((node) => !isNote(node)),
      ...sourcesSection(record, parts),
      ...changesSection(record, parts),
      ...relatedSection(record),
      ...text.filter(isNote),
      ...record.claims.map((claim) => claimNote(claim, parts)),
    ],
  };
  return `${markdownFrontmatter(record)}\n${markdown(tree)}`;
}
