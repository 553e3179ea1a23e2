import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slug, slugger } from '../lib/slug.ts';
import { tally } from '../lib/tally.ts';
import { countWords } from '../lib/text.ts';
import { reservedSectionIds, type Body, type Section } from '../model/body.ts';
import { claimsOf, isElement } from './vocabulary.ts';

/** Ids of the page's own that are made with a prefix; a heading such as "Claim 3" must not take one. */
const reservedPrefix = /^(claim|source|actor|text|card|footnote|user-content)-/;

/** Whether the page uses an id for its own parts, so that no section of the text may have it. */
export function isReservedId(id: string): boolean {
  return (reservedSectionIds as readonly string[]).includes(id) || reservedPrefix.test(id);
}

/** The id of every `##` and `###` heading of a body; the one place where headings get their ids. */
export function headingIds(tree: Root): Map<Heading, string> {
  const idFor = slugger(reservedSectionIds);
  const ids = new Map<Heading, string>();
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.depth > 3) continue;
    const title = toString(node);
    ids.set(node, idFor(reservedPrefix.test(slug(title)) ? `section ${title}` : title));
  }
  return ids;
}

/** What a body holds: sections, where each claim is placed, and its running text. */
export function outline(tree: Root): Body {
  const ids = headingIds(tree);
  const body: Body = { sections: [], placements: [], text: '', words: 0 };
  const occurrenceOf = tally();
  const paragraphs: string[] = [];
  let section: Section | undefined;

  for (const block of tree.children) {
    if (block.type === 'heading') {
      const heading = { id: ids.get(block) ?? '', title: toString(block) };
      if (block.depth === 2) {
        section = { ...heading, subsections: [] };
        body.sections.push(section);
      } else if (block.depth === 3) section?.subsections.push(heading);
      paragraphs.push(heading.title);
    }
    visit(block, (node) => {
      if (isElement(node, 'Claim')) {
        for (const claim of claimsOf(node, 'Claim')) {
          body.placements.push({
            claim,
            section: section?.id,
            words: toString(node),
            occurrence: occurrenceOf(claim),
          });
        }
      }
      if (node.type === 'paragraph' || node.type === 'tableCell') paragraphs.push(toString(node));
    });
  }
  body.text = paragraphs.join('\n\n');
  body.words = countWords(body.text);
  return body;
}
