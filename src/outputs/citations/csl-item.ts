import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import type { ClaimView } from '../../data/claims.ts';
import { formatDate } from '../../lib/dates.ts';
import { nameParts, type Author } from '../../model/author.ts';
import { AUTHOR } from '../../model/claim.ts';
import type { Site } from '../../model/site.ts';

/** A name as citations take it: of a person in its parts, of a desk or an agency whole. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

/** A day, or the month or year alone where no more is known. */
export interface CslDate {
  'date-parts': [number[]];
}

/** A date of the record, `2025-08-07` or `2025-08`, or the day of a moment. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.slice(0, 10).split('-').map(Number)] };
}

/**
 * What is cited, in the terms of the Citation Style Language (CSL-JSON). The words are those of the record,
 * verbatim; what a style or a format needs of them is done where it is written.
 *
 * It is a `webpage`, the analysis as well as the claim: styles then print the author, the whole day, the title,
 * what it is, the site and the address, which is how APA and Chicago cite what a news site publishes. Tried and
 * left: `article-newspaper` (its RIS has neither author nor day), `chapter` and `entry` for a claim (only the
 * year is printed, and what is corrected is told by the day), `post-weblog` (Chicago adds "blog"). Zotero takes
 * all three formats of it in as a web page.
 */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  /** Left out where none is known. */
  author?: CslName[];
  /** The site; of a source, who published it. */
  'container-title'?: string;
  /** Left out where the site is its own publisher: styles would name it twice. */
  publisher?: string;
  /** What it is: printed after the title. */
  genre: string;
  /** When readers last saw a change; styles have no place for that, programs show it. */
  note?: string;
  issued?: CslDate;
  /** When we last looked at it. */
  accessed?: CslDate;
  language: string;
  URL?: string;
}

/** What an analysis is, where a claim says which it is and whose. */
export const analysisGenre = 'News analysis';

function cslName(author: Author): CslName {
  return nameParts(author) ?? { literal: author.name };
}

function partOf({ slug, record }: Analysis, site: Site) {
  return {
    key: `${slug}-${record.published.slice(0, 4)}`,
    common: {
      author: record.authors.map(cslName),
      'container-title': site.name,
      ...(site.publisher === site.name ? {} : { publisher: site.publisher }),
      ...(record.updated === undefined ? {} : { note: `Updated ${formatDate(record.updated)}` }),
      issued: cslDate(record.published),
      language: record.lang,
    },
  };
}

/** An analysis as it is cited. Its key is made of its slug and year: `witkoff-putin-talks-2026`. */
export function citedAnalysis(analysis: Analysis, site: Site): CslItem {
  const { key, common } = partOf(analysis, site);
  return {
    id: key,
    type: 'webpage',
    title: analysis.record.title,
    genre: analysisGenre,
    ...common,
    URL: absoluteAddress(site, analysis.href),
  };
}

/**
 * A claim as it is cited: an entry of the record that the analysis's authors keep, so they are its authors, and
 * its day is the day on which it was published. Whoever makes it is named after its number, or a reader of the
 * citation would take the claim for the site's own.
 */
export function citedClaim(analysis: Analysis, site: Site, view: ClaimView): CslItem {
  const { key, common } = partOf(analysis, site);
  // In brackets, as a label: some names ("Sources close to the Kremlin") would not fit into a sentence.
  const by = view.claim.by === AUTHOR ? '' : ` (${view.speaker})`;
  return {
    id: `${key}-${view.claim.id}`,
    type: 'webpage',
    title: view.claim.text,
    genre: `Claim ${view.number}${by} in ${analysis.record.title}`,
    ...common,
    URL: absoluteAddress(site, view.pageHref),
  };
}
