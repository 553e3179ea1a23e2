import { byCodeUnit } from '../../lib/by-code-unit.ts';
import type { Author } from '../../model/author.ts';
import { mostEntries, type FeedAddresses } from '../../model/feeds.ts';

/** A feed, whatever the form in which it is written. */
export interface Feed {
  addresses: FeedAddresses;
  title: string;
  description: string;
  /** The page that shows the same to people: its address on the site. */
  page: string;
  lang: string;
  /** When something in it last changed, by its content. */
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** One entry of a feed. Its words are in `lang`; where some are not, the HTML says so. */
export interface FeedEntry {
  /** Stays for ever, whatever is renamed: a feed reader shows an entry with a new id as new. */
  id: string;
  title: string;
  /** Where it leads on the site, with an anchor. */
  address: string;
  lang: string;
  /** Moments in UTC (RFC 3339), from the record. */
  published: string;
  updated: string;
  summary: string;
  html: string;
  authors: readonly Author[];
  topic: string;
}

/** What a feed says of its age that holds no entry and belongs to no analysis: Atom asks for a moment. */
const never = '1970-01-01T00:00:00Z';

/** A moment that is a day in the record: its first. */
export const momentOf = (day: string): string => (day.length === 10 ? `${day}T00:00:00Z` : day);

/** The newer of two moments, or of days: written alike, they sort as text. */
export const later = (a: string, b: string): string => (a > b ? a : b);

/** The order of entries: newest first, equal ones by their ids. */
export const newestFirst = (
  a: Pick<FeedEntry, 'id' | 'updated'>,
  b: Pick<FeedEntry, 'id' | 'updated'>,
): number => byCodeUnit(b.updated, a.updated) || byCodeUnit(a.id, b.id);

/**
 * A feed of these entries, in their order and limited to the newest; `since` is the age of one that has none, such as
 * the publication of what it follows.
 */
export function feedOf(
  about: Omit<Feed, 'entries' | 'updated'>,
  entries: readonly FeedEntry[],
  since = never,
): Feed {
  const sorted = entries.toSorted(newestFirst).slice(0, mostEntries);
  return { ...about, entries: sorted, updated: sorted[0]?.updated ?? since };
}
