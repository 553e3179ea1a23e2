import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { coordinate, line, type Drawing, type Picture } from '../../lib/drawing.ts';
import { formatDate } from '../../lib/dates.ts';
import { axisDay, shortDate, timeAxis } from '../../lib/time-axis.ts';
import { figureInWords, type Figure } from '../../model/figure.ts';
import { standingWords, type StandingName } from '../../model/standing.ts';
import { standingMark } from './marks.ts';

/** A step: a figure, and the claim that states it. */
export interface Step {
  figure: Figure;
  number: number;
  speaker: string;
  standing: StandingName;
  href: string;
}

/** What the mark of a step is called. */
const nameOf = ({ figure, number, standing, speaker }: Step) =>
  `${figureInWords(figure)} from ${formatDate(figure.from)}: claim ${number}, ${standingWords[standing].label.toLowerCase()}, ${speaker}`;

/** Steps by the day from which they hold. */
export function inOrder(all: readonly Step[]): Step[] {
  return all.toSorted((a, b) => byCodeUnit(a.figure.from, b.figure.from));
}

const wide = 576;
/** So many stand side by side with their words. */
const mostBeside = 6;

/** Time from left to right, the last step on to `until` where that is later. */
function beside(steps: readonly Step[], until: string): Drawing {
  const height = 220;
  const [top, bottom] = [34, 176];
  const most = Math.max(...steps.map(({ figure }) => figure.value), 0);
  const least = Math.min(...steps.map(({ figure }) => figure.value), 0);
  const y = (value: number) => bottom - ((bottom - top) * (value - least)) / (most - least || 1);
  // Each step takes the room that its words need, and what is left is shared by how long it lasted.
  const room = 84;
  const end = until > (steps.at(-1)?.figure.from ?? '') ? [until] : [];
  const spare = wide - 10 - room * steps.length;
  const days = timeAxis([...steps.map(({ figure }) => figure.from), ...end], 0, Math.max(0, spare));
  const at = new Map(days.map(({ day, at: where }, i) => [day, 8 + where + i * room]));
  if (days.length === 1) at.set(days[0]?.day ?? '', 8);
  const x = (day: string) => at.get(axisDay(day)) ?? 0;
  const drawing: Drawing = { width: wide, height, shapes: [], words: [], groups: [] };
  drawing.shapes.push({ class: 'r', d: line(0, y(0), wide, y(0)) });
  const path = steps.map(({ figure }, i) => {
    const to = steps[i + 1]?.figure.from;
    return `${i === 0 ? `M${coordinate(x(figure.from))} ` : 'V'}${coordinate(y(figure.value))}H${coordinate(to === undefined ? wide : x(to))}`;
  });
  drawing.shapes.push({ class: 'l', d: path.join('') });
  const marks = steps.map((step) => {
    const { from, value } = step.figure;
    drawing.shapes.push({ class: 'r', d: line(x(from), bottom, x(from), bottom + 8) });
    return {
      name: nameOf(step),
      href: step.href,
      standing: step.standing,
      shapes: [standingMark(step.standing, x(from), y(value))],
      words: [
        { class: 'b', x: x(from) + 12, y: y(value) - 8, text: figureInWords(step.figure) },
        { class: 's', x: x(from) - 6, y: bottom + 22, text: shortDate(from) },
        { class: 's', x: x(from) - 6, y: bottom + 37, text: from.slice(0, 4) },
      ],
    };
  });
  drawing.groups.push({ name: 'Steps', marks });
  return drawing;
}

/** Time down the page, a bar for each step. */
function below(steps: readonly Step[], width: number): Drawing {
  const row = 34;
  const [from, to] = [112, width - 76];
  const most = Math.max(...steps.map(({ figure }) => figure.value), 0);
  const least = Math.min(...steps.map(({ figure }) => figure.value), 0);
  const x = (value: number) => from + ((to - from) * (value - least)) / (most - least || 1);
  const drawing: Drawing = {
    width,
    height: steps.length * row + 2,
    shapes: [],
    words: [],
    groups: [],
  };
  drawing.shapes.push({ class: 'r', d: line(x(0), 0, x(0), drawing.height) });
  const path = steps.map(({ figure }, i) =>
    i === 0
      ? `M${coordinate(x(figure.value))} 1V${(i + 1) * row}`
      : `H${coordinate(x(figure.value))}V${(i + 1) * row}`,
  );
  drawing.shapes.push({ class: 'l', d: path.join('') });
  const marks = steps.map((step, i) => {
    const middle = (i + 0.5) * row;
    const { from: day, value } = step.figure;
    return {
      name: nameOf(step),
      href: step.href,
      standing: step.standing,
      shapes: [
        { class: 'g', d: line(x(0), middle, x(value), middle) },
        standingMark(step.standing, x(value), middle),
      ],
      words: [
        { class: 't', x: 0, y: middle + 5, text: `${shortDate(day)} ${day.slice(0, 4)}` },
        { class: 'b', x: x(value) + 14, y: middle + 5, text: figureInWords(step.figure) },
      ],
    };
  });
  drawing.groups.push({ name: 'Steps', marks });
  return drawing;
}

/** Something that changes by steps; it is drawn as far as `until`, the last day of the news. */
export function steps(all: readonly Step[], until: string): Picture {
  const sorted = inOrder(all);
  return {
    wide: sorted.length <= mostBeside ? beside(sorted, until) : below(sorted, wide),
    narrow: below(sorted, 320),
  };
}

/** What the picture shows, in words. */
export function stepsInWords(all: readonly Step[]): string {
  const said = inOrder(all).map(
    ({ figure }) => `${figureInWords(figure)} from ${formatDate(figure.from)}`,
  );
  return `${said.join('; ')}.`;
}
