/** So many analyses stand on the front page: a reader on a slow line waits for no archive. */
const mostOnFront = 30;

/** What the front page shows of some analyses, newest first: the newest, and how many are told of elsewhere only. */
export function onFront<T>(analyses: readonly T[]): { newest: readonly T[]; older: number } {
  const newest = analyses.slice(0, mostOnFront);
  return { newest, older: analyses.length - newest.length };
}
