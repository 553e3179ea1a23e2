import type { StandingName } from '../../model/standing.ts';
import { standingColours } from './colours.ts';
import { drawing, stack, type Node, type Style } from './nodes.ts';

const line = (width: number, y: number, thickness: number, more = '', from = 0) =>
  `<path d="M${from} ${y}H${width}" fill="none" stroke-width="${thickness}" ${more}/>`;

function wave(width: number): string {
  const steps = Array.from({ length: Math.ceil(width / 24) }, () => 'q6 -9 12 0t12 0').join('');
  return `<path d="M0 7${steps}" fill="none" stroke-width="3.5"/>`;
}

/** The underlines of src/styles/standing.css, drawn at the scale of a card. */
const lines: Record<StandingName, (width: number) => string> = {
  documented: (width) => line(width, 7, 6),
  corroborated: (width) => line(width, 4, 3) + line(width, 10, 3),
  'single-source': (width) => line(width, 7, 3),
  anonymous: (width) => line(width, 7, 6, 'stroke-linecap="round" stroke-dasharray="0 13"', 3),
  disputed: wave,
  assessment: (width) => line(width, 7, 3, 'stroke-dasharray="18 9"'),
};

const thickness = 14;
/** No word of a legend is wider. */
const longest = 480;

/** The line of a standing, across a width; in a legend it is as wide as its word. */
export function standingLine(name: StandingName, width: number, style: Style = {}): Node {
  const inside = `<g stroke="${standingColours[name]}">${lines[name](width)}</g>`;
  return drawing(inside, width, thickness, style);
}

/** A piece with the line of a standing under it, as wide as the piece, whatever that holds. */
export function underlined(piece: Node, name: StandingName): Node {
  const line = standingLine(name, longest, { position: 'absolute', left: 0, top: 0 });
  const under = {
    position: 'relative',
    width: '100%',
    height: thickness,
    marginTop: -4,
    overflow: 'hidden',
  };
  return stack([piece, stack([line], under)], { alignItems: 'flex-start' });
}
