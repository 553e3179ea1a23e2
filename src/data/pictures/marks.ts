import { coordinate, type Shape } from '../../lib/drawing.ts';
import type { ForecastState } from '../../model/forecast.ts';
import type { StandingName } from '../../model/standing.ts';

/** Half the height of a mark. */
export const markRadius = 6;

const circle = (r: number) => `a${r} ${r} 0 0 1 0 ${2 * r} ${r} ${r} 0 0 1 0-${2 * r}z`;
const square = (r: number) => `h${2 * r}v${2 * r}h-${2 * r}z`;
const from = (x: number, y: number) => `M${coordinate(x)} ${coordinate(y)}`;

/** The form of each standing: told apart without colour, filled (`m`) or hollow (`o`). */
const forms: Record<StandingName, (x: number, y: number) => Shape> = {
  documented: (x, y) => ({ class: 'm', d: from(x, y - 6) + circle(6) }),
  corroborated: (x, y) => ({ class: 'm', d: from(x - 5, y - 5) + square(5) }),
  'single-source': (x, y) => ({ class: 'o', d: from(x, y - 5) + circle(5) }),
  anonymous: (x, y) => ({ class: 'o', d: `${from(x, y - 5.5)}l6 10.5h-12z` }),
  disputed: (x, y) => ({ class: 'm', d: `${from(x, y - 7)}l7 7-7 7-7-7z` }),
  assessment: (x, y) => ({ class: 'o', d: from(x - 4.5, y - 4.5) + square(4.5) }),
};

/** The mark of a claim with that standing, around a point. */
export function standingMark(standing: StandingName, x: number, y: number): Shape {
  return forms[standing](x, y);
}

/** The sign of what became of a forecast, around a point; in ink, since colour means standing. */
export function outcomeMark(state: ForecastState, x: number, y: number): Shape[] {
  const at = from(x, y - 5);
  switch (state) {
    case 'came-true':
      return [{ class: 'm', d: at + circle(5) }];
    case 'partly':
      return [
        { class: 'o', d: at + circle(5) },
        { class: 'm', d: `${at}a5 5 0 0 0 0 10z` },
      ];
    case 'did-not':
      return [{ class: 'l', d: `${from(x - 5, y - 5)}l10 10m0-10l-10 10` }];
    case 'not-scoreable':
      return [{ class: 'l', d: `${from(x - 5, y)}h10` }];
    case 'open':
      return [{ class: 'o', d: at + circle(5) }];
  }
}
