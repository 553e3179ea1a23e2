/** Numbers of several runs. */

/** The middle one; the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** The median with the lowest and the highest value: `1.20 (1.10–1.31)`; without them where all are the same. */
export function spread(values: readonly number[], digits: number): string {
  if (values.length === 0) return '–';
  const show = (value: number) => value.toFixed(digits);
  const [low, high] = [show(Math.min(...values)), show(Math.max(...values))];
  const middle = show(median(values));
  return low === high ? middle : `${middle} (${low}–${high})`;
}

/** The ratios of runs to others of the same turns: what slowed the machine in one turn slowed both. */
export function ratios(values: readonly number[], base: readonly number[]): number[] {
  return values.flatMap((value, i) => {
    const other = base[i];
    return other === undefined || other === 0 ? [] : [value / other];
  });
}
