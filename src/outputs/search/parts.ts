/** A browser asks for so many indexes at most, one request or two for each. */
const mostParts = 32;

/** An index of so many analyses is made in less than a second. */
const smallest = 32;

/**
 * How many analyses a part of the search index holds, of a site that has so many: an edit makes one part anew, and a
 * search asks all of them. It grows in doublings, so that one more analysis seldom moves others from part to part.
 */
export function partSize(analyses: number): number {
  let size = smallest;
  while (size * mostParts < analyses) size *= 2;
  return size;
}

/** In how many parts the index of so many analyses is: one or more. */
export const partsOf = (analyses: number): number =>
  Math.max(1, Math.ceil(analyses / partSize(analyses)));
