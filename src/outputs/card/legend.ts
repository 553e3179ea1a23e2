import type { CountedStanding } from '../../data/cards.ts';
import { stackedBar } from '../../lib/stacked-bar.ts';
import type { StandingName } from '../../model/standing.ts';
import { standingColours } from './colours.ts';
import { label as soft } from './labels.ts';
import { measure, small } from './measures.ts';
import { block, row, stack, type Node } from './nodes.ts';
import { underlined } from './standing-line.ts';
import { textNode } from './type.ts';

/** Claims by standing as one bar. Its legend says the same in words. */
function bar(standings: readonly CountedStanding[], height: number): Node {
  const scale = measure / 1000;
  const segments = stackedBar(standings);
  return row(
    segments.map(({ name, x, width }, i) =>
      block(width * scale, height, {
        backgroundColor: standingColours[name],
        marginInlineStart: i === 0 ? 0 : gapBefore(segments, i, x) * scale,
      }),
    ),
    { width: measure, height },
  );
}

function gapBefore(
  segments: readonly { x: number; width: number }[],
  i: number,
  x: number,
): number {
  const before = segments[i - 1];
  return before ? x - before.x - before.width : 0;
}

/** The words of standings, each with its colour and its line, and with its count where there is one. */
export function legend(
  standings: readonly { name: StandingName; label: string; count?: number }[],
  size = small,
): Node {
  const items = standings.map(({ name, label, count }) =>
    row(
      [
        ...(count === undefined ? [] : [textNode(String(count), { size, weight: 600 })]),
        underlined(textNode(label, { size, weight: 400 }, { whiteSpace: 'nowrap' }), name),
      ],
      // English on every card, also on a mirrored one.
      { gap: Math.round(size * 0.28), alignItems: 'flex-start', direction: 'ltr' },
    ),
  );
  const rowGap = Math.round(size * 0.25);
  // Up to four stand in one line; more of them in columns, three to a line.
  if (items.length <= 4) {
    return row(items, {
      width: measure,
      flexWrap: 'wrap',
      columnGap: Math.round(size * 1.2),
      rowGap,
    });
  }
  return row(items, {
    width: measure,
    display: 'grid',
    gridTemplateColumns: 'auto auto auto',
    justifyContent: 'space-between',
    rowGap,
  });
}

/** The bar and its legend, for the foot of a card; or that there is nothing to count. */
export function standingsAtBottom(standings: readonly CountedStanding[], height: number): Node {
  if (standings.length === 0) return textNode('No claims', soft);
  return stack([bar(standings, height), legend(standings)], { gap: 16 });
}
