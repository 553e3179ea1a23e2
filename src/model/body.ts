import type { InSentence } from '../lib/sentences.ts';

/** What the body of an analysis holds, independent of how it is parsed (markdown/outline.ts) or drawn. */

/** The ids of the page's own parts. */
export const pageAnchors = [
  'brief',
  'claims',
  'actors',
  'sources',
  'changes',
  'cite',
  'download',
  'contents',
  'main',
] as const;

/** Ids that no section of the text may take: the page's own, and names below its address. */
export const reservedSectionIds = [
  ...pageAnchors,
  'versions',
  'embed',
  // Names that JavaScript gives a meaning of its own; permalinks.json could not hold them.
  'constructor',
  'prototype',
] as const;

/** A `##` section. */
export interface Section {
  id: string;
  title: string;
  /** Its `###` headings. */
  subsections: { id: string; title: string }[];
  /** Its running text, without headings. */
  text: string;
  /** Of that, the paragraphs that stand by themselves, outside lists, tables and quotations. */
  lead: string;
}

/** One place where the text states a claim. */
export interface Placement {
  claim: string;
  /** The section it stands in; undefined before the first heading. */
  section: string | undefined;
  /** The words that are marked, in their sentence. */
  sentence: InSentence;
  /** How many times the claim has been placed before this one. */
  occurrence: number;
}

/** A quotation that is pulled out of the text. */
export interface PulledQuote {
  claim: string;
  /** The section it stands in; undefined before the first heading. */
  section: string | undefined;
}

/** The outline of a body. */
export interface Body {
  sections: Section[];
  /** In reading order. */
  placements: Placement[];
  /** In reading order. */
  pullQuotes: PulledQuote[];
  /** The ids of its pictures, in reading order. */
  pictures: string[];
  /** The running text, without components that repeat the record. */
  text: string;
  words: number;
}

/** Whole minutes to read, at least one; 200 words a minute, a slow reader's pace of news prose. */
export function readingMinutes(body: Pick<Body, 'words'>): number {
  return Math.max(1, Math.round(body.words / 200));
}
