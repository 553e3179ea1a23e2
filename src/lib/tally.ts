/** Counts by key: each call says how many times it has been asked for that key before (0 = never). */
export function tally(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
}
