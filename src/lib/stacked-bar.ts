/** One part of a stacked bar, in thousandths of its width. */
export interface Segment<Name> {
  name: Name;
  x: number;
  width: number;
}

const whole = 1000;
const gap = 3;

/** Parts in proportion to their counts, with a thin gap between them; together they fill the bar exactly. */
export function stackedBar<Name>(parts: readonly { name: Name; count: number }[]): Segment<Name>[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const room = whole - gap * (parts.length - 1);
  // Edges are rounded, not widths: rounded widths would add up to more or less than the bar.
  const edge = (before: number, i: number) => round((before / total) * room + i * gap);
  let before = 0;
  return parts.map(({ name, count }, i) => {
    const x = edge(before, i);
    before += count;
    return { name, x, width: round(edge(before, i) - x) };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
