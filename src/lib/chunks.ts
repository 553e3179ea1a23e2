/** A list in parts of `size` (1 or more) each, in its order; the last may be shorter. An empty list is one empty part. */
export function chunksOf<T>(list: readonly T[], size: number): T[][] {
  const n = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: n }, (_, i) => list.slice(i * size, (i + 1) * size));
}
