import type { ForecastState } from '../../model/forecast.ts';
import { colours } from './colours.ts';
import { drawing, type Node } from './nodes.ts';

/** The signs ✓ ◐ ✗ – ○, drawn: the serif has no glyphs for them. */
const signs: Record<ForecastState, string> = {
  'came-true': '<path d="M4 15l7 8L25 5"/>',
  partly: '<circle cx="14" cy="14" r="11"/><path d="M14 3a11 11 0 0 0 0 22z" fill="currentColor"/>',
  'did-not': '<path d="M5 5l18 18M23 5L5 23"/>',
  'not-scoreable': '<path d="M4 14h20"/>',
  open: '<circle cx="14" cy="14" r="11"/>',
};

/** The sign of what became of a forecast; its word stands beside it. */
export function outcomeSign(state: ForecastState): Node {
  const inside = signs[state].replaceAll('currentColor', colours.ink);
  return drawing(`<g fill="none" stroke="${colours.ink}" stroke-width="3.5">${inside}</g>`, 28, 28);
}
