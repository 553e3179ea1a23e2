import { byCodeUnit } from '../lib/by-code-unit.ts';

/**
 * What every reader's browser keeps is limited: of a site with thousands of analyses, the pages of the newest, up to
 * this many bytes. Any of the others can be saved.
 */
export const mostBytes = 20_000_000;

/** The search index is kept for every reader where it has no more bytes than this. */
export const mostIndexBytes = 2_000_000;

/**
 * The newest of these, by the instant at which readers last saw a change, that fit together into so many bytes.
 * `bytesOf` is asked of no more than those and the first that does not fit: of the others nothing need be read.
 */
export function newestWithin<T extends { version: string }>(
  analyses: readonly T[],
  bytesOf: (analysis: T) => number,
  most: number,
): T[] {
  const newest = analyses.toSorted((a, b) => byCodeUnit(b.version, a.version));
  let left = most;
  const end = newest.findIndex((analysis) => (left -= bytesOf(analysis)) < 0);
  return end === -1 ? newest : newest.slice(0, end);
}
