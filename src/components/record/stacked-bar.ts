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
  const room = whole - gap * Math.max(0, parts.length - 1);
  let before = 0;
  return parts.map(({ name, count }, i) => {
    const x = (before / total) * room + i * gap;
    before += count;
    return { name, x: round(x), width: round((count / total) * room) };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
