import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { slug, slugger } from '../lib/slug.ts';
import { sentenceAround } from '../lib/sentences.ts';
import { tally } from '../lib/tally.ts';
import { countWords } from '../lib/text.ts';
import { reservedSectionIds, type Body, type Section } from '../model/body.ts';
import { claimsOf, isElement, pictureIdOf } from './vocabulary.ts';

/** Ids of the page's own that are made with a prefix; a heading such as "Claim 3" must not take one. */
const reservedPrefix = /^(claim|source|actor|text|card|pull-quote|picture|footnote|user-content)-/;

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

/** The claims that a block states, and the characters of its text between which each stands. */
function claimsIn(block: Nodes): { claim: string; from: number; to: number }[] {
  const found: { claim: string; from: number; to: number }[] = [];
  let at = 0;
  const walk = (node: Nodes) => {
    const from = at;
    if ('children' in node) node.children.forEach(walk);
    else at += toString(node).length;
    if (!isElement(node, 'Claim')) return;
    for (const claim of claimsOf(node, 'Claim')) found.push({ claim, from, to: at });
  };
  walk(block);
  return found.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** What a body holds: sections, where each claim is placed, and its running text. */
export function outline(tree: Root): Body {
  const ids = headingIds(tree);
  const body: Body = {
    sections: [],
    placements: [],
    pullQuotes: [],
    pictures: [],
    text: '',
    words: 0,
  };
  const occurrenceOf = tally();
  const texts: string[] = [];
  let section: Section | undefined;

  for (const block of tree.children) {
    if (block.type === 'heading') {
      const heading = { id: ids.get(block) ?? '', title: toString(block) };
      if (block.depth === 2) {
        section = { ...heading, subsections: [], text: '', lead: '' };
        body.sections.push(section);
      } else if (block.depth === 3) section?.subsections.push(heading);
      texts.push(heading.title);
    }
    if (isElement(block, 'PullQuote')) {
      for (const claim of claimsOf(block, 'PullQuote'))
        body.pullQuotes.push({ claim, section: section?.id });
    }
    visit(block, (node) => {
      const picture = isElement(node) ? pictureIdOf(node) : undefined;
      if (picture !== undefined) body.pictures.push(picture);
      const isText = node.type === 'paragraph' || node.type === 'tableCell';
      const isAroundBlocks = node.type === 'mdxJsxFlowElement' && isElement(node, 'Claim');
      // The grammar refuses claims in a heading and around blocks; placed they are, so that one slip is one finding.
      if (!isText && !isAroundBlocks && node.type !== 'heading') return;
      const text = toString(node);
      if (isText) {
        texts.push(text);
        if (section) {
          section.text += `${section.text && '\n\n'}${text}`;
          if (node === block) section.lead += `${section.lead && '\n\n'}${text}`;
        }
      }
      const claims = claimsIn(node);
      for (const { claim, from, to } of isAroundBlocks ? claims.slice(0, 1) : claims) {
        body.placements.push({
          claim,
          section: section?.id,
          sentence: sentenceAround(text, from, to),
          occurrence: occurrenceOf(claim),
        });
      }
      return isAroundBlocks ? undefined : SKIP;
    });
  }
  body.text = texts.join('\n\n');
  body.words = countWords(body.text);
  return body;
}
