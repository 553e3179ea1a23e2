import {
  dots,
  inLines,
  line,
  type Drawing,
  type MarkGroup,
  type Picture,
  type Words,
} from '../../lib/drawing.ts';
import { byDate, formatDate, isMonth } from '../../lib/dates.ts';
import { count, typesetQuotation } from '../../lib/text.ts';
import {
  axisDay,
  beforeDaysOf,
  labelledDays,
  shortDate,
  timeAxis,
  type AxisDay,
} from '../../lib/time-axis.ts';
import { forecastStates, type ForecastState } from '../../model/forecast.ts';
import { standingWords, type StandingName } from '../../model/standing.ts';
import { outcomeMark, standingMark } from './marks.ts';

/** Something that was said to have happened, or been done. */
export interface TimelineEvent {
  number: number;
  speaker: string;
  text: string;
  on: string;
  standing: StandingName;
  href: string;
}

/** A forecast, with the day by which it could come true and what became of it. */
export interface TimelineForecast {
  number: number;
  speaker: string;
  on: string;
  due: string;
  state: ForecastState;
  /** The day or month of its outcome; undefined while it is open. */
  settled: string | undefined;
  href: string;
  /** Of which analysis it is, where the picture shows several. */
  analysis?: string;
}

/** What a timeline shows. */
export interface TimelineParts {
  events: readonly TimelineEvent[];
  forecasts: readonly TimelineForecast[];
}

/** What the mark of a forecast is called. */
function forecastName({
  number,
  speaker,
  on,
  due,
  state,
  settled,
  analysis,
}: TimelineForecast): string {
  const outcome =
    settled === undefined ? 'open' : `${forecastStates[state].words}, ${formatDate(settled)}`;
  const where = analysis === undefined ? '' : ` of “${typesetQuotation(analysis)}”`;
  return `Claim ${number}${where}, forecast, ${speaker}, ${formatDate(on)}: due ${formatDate(due)}; ${outcome}`;
}

const eventName = ({ number, speaker, on, standing, text }: TimelineEvent) =>
  `Claim ${number}, ${standingWords[standing].label.toLowerCase()}, ${speaker}, ${formatDate(on)}: ${text}`;

const inOrder = (parts: TimelineParts) => ({
  events: parts.events.toSorted((a, b) => byDate(a.on, b.on) || a.number - b.number),
  forecasts: parts.forecasts.toSorted(
    (a, b) => byDate(a.on, b.on) || byDate(a.due, b.due) || a.number - b.number,
  ),
});

/** Words and lines of an axis with its days, over what stands below it. */
function axisWords(days: readonly AxisDay[], room: number, y: number): Words[] {
  return labelledDays(days, room).flatMap(({ day, at }, i, all) => {
    const year = day.slice(0, 4);
    const words: Words[] = [{ class: 's', x: at, y, text: shortDate(day), anchor: 'middle' }];
    if (all[i - 1]?.day.slice(0, 4) !== year)
      words.push({ class: 's', x: at, y: y - 14, text: year, anchor: 'middle' });
    return words;
  });
}

const eventCount = (events: readonly TimelineEvent[]) =>
  count(events.length, 'event or measure', 'events and measures');

/** Marks that are closer than this would touch. */
const markRoom = 16;

/** How high above the axis each event stands, in marks: as low as it can without touching one before it. */
function levelsOf(events: readonly TimelineEvent[], x: (date: string) => number): number[] {
  const ends: number[] = [];
  return events.map(({ on }) => {
    const at = x(on);
    const free = ends.findIndex((end) => at - end >= markRoom);
    const level = free === -1 ? ends.length : free;
    ends[level] = at;
    return level;
  });
}

/** The events of the same and of close days, one over the other above the axis. */
function eventGroup(
  events: readonly TimelineEvent[],
  x: (date: string) => number,
  base: number,
): MarkGroup[] {
  if (events.length === 0) return [];
  const levels = levelsOf(events, x);
  const marks = events.map((event, i) => {
    const above = levels[i] ?? 0;
    return {
      name: eventName(event),
      href: event.href,
      standing: event.standing,
      shapes: [standingMark(event.standing, x(event.on), base - above * 18)],
      words: [],
    };
  });
  return [{ name: eventCount(events), marks }];
}

interface Layout {
  width: number;
  /** Where the axis begins and ends. */
  from: number;
  to: number;
  /** The height of a forecast, and where in it its line is. */
  row: number;
  lineAt: number;
  /** How far the days that are named stand from each other. */
  room: number;
  words: (forecast: TimelineForecast, y: number) => Words[];
}

const outcomeWord = (state: ForecastState) =>
  `${forecastStates[state].sign} ${forecastStates[state].label}`;
const nameInLine = ({ number, speaker }: TimelineForecast, characters: number) =>
  inLines(`${number} ${speaker}`, characters, 1).join('');

const wide: Layout = {
  width: 576,
  from: 160,
  to: 450,
  row: 24,
  lineAt: 12,
  room: 44,
  words: (forecast, y) => [
    { class: 't', x: 0, y: y + 16, text: nameInLine(forecast, 23) },
    { class: 't', x: 476, y: y + 16, text: outcomeWord(forecast.state) },
  ],
};

const narrow: Layout = {
  width: 320,
  from: 22,
  to: 298,
  row: 44,
  lineAt: 30,
  room: 48,
  words: (forecast, y) => [
    { class: 't', x: 0, y: y + 16, text: nameInLine(forecast, 29) },
    { class: 't', x: 320, y: y + 16, text: outcomeWord(forecast.state), anchor: 'end' },
  ],
};

/**
 * The line of a forecast to its due day. Where only the month is known in which it was made, it is dotted for the days
 * on which that may have been: all of the month, but none after its due day or its outcome.
 */
function forecastLine(
  { on, due, settled }: TimelineForecast,
  x: (date: string) => number,
  y: number,
): string {
  const dueTick = line(x(due), y - 6, x(due), y + 6);
  if (!isMonth(on))
    return `${line(x(on), y, x(due), y)}${dueTick}${line(x(on), y - 3, x(on), y + 3)}`;
  const made = Math.min(x(on), x(due), x(settled ?? due));
  const certain = made < x(due) ? line(made, y, x(due), y) : '';
  return `${dots(x(beforeDaysOf(on)), made, y)}${certain}${dueTick}`;
}

function draw(parts: TimelineParts, layout: Layout): Drawing {
  const { events, forecasts } = inOrder(parts);
  const { width, from, to, row, lineAt, room } = layout;
  const dates = [
    ...events.map(({ on }) => on),
    ...forecasts.flatMap(({ on, due, settled }) => [
      ...(isMonth(on) ? [beforeDaysOf(on)] : []),
      on,
      due,
      ...(settled === undefined ? [] : [settled]),
    ]),
  ];
  const days = timeAxis(dates, from, to);
  const at = new Map(days.map((day) => [day.day, day.at]));
  const x = (date: string) => at.get(axisDay(date)) ?? from;
  const most = Math.max(0, ...levelsOf(events, x).map((level) => level + 1));
  const base = 10 + Math.max(0, most - 1) * 18;
  const axis = (most === 0 ? 0 : base + 14) + 28;
  const top = axis + 8;
  const height = top + forecasts.length * row;
  const drawing: Drawing = {
    width,
    height,
    shapes: [],
    words: [],
    groups: eventGroup(events, x, base),
  };
  if (most > 0) {
    drawing.shapes.push({ class: 'r', d: line(0, base + 12, width, base + 12) });
    if (from > 100) drawing.words.push({ class: 's', x: 0, y: base + 4, text: 'Events, measures' });
  }
  drawing.words.push(...axisWords(days, room, axis));
  for (const { at: where } of labelledDays(days, room))
    drawing.shapes.push({ class: 'r', d: line(where, axis + 5, where, height) });
  const marks = forecasts.map((forecast, i) => {
    const y = top + i * row;
    const middle = y + lineAt;
    drawing.shapes.push({ class: 'r', d: line(0, y, width, y) });
    const { due, state, settled } = forecast;
    return {
      name: forecastName(forecast),
      href: forecast.href,
      shapes: [
        {
          class: 'l',
          d: forecastLine(forecast, x, middle),
        },
        ...outcomeMark(state, x(settled ?? due), middle),
      ],
      words: layout.words(forecast, y),
    };
  });
  if (marks.length > 0) {
    drawing.groups.push({ name: count(marks.length, 'forecast'), marks });
    drawing.shapes.push({ class: 'r', d: line(0, height - 0.5, width, height - 0.5) });
  }
  return drawing;
}

/** Events and forecasts on one axis of days: each forecast from the day it was made to its due day, with its outcome. */
export function timeline(parts: TimelineParts): Picture {
  return { wide: draw(parts, wide), narrow: draw(parts, narrow) };
}

/** What the picture shows, in words. */
export function timelineInWords({ events, forecasts }: TimelineParts): string {
  const states = (Object.keys(forecastStates) as ForecastState[]).flatMap((state) => {
    const n = forecasts.filter((forecast) => forecast.state === state).length;
    return n === 0 ? [] : [`${n} ${forecastStates[state].label.toLowerCase()}`];
  });
  const rest = states.length === 0 ? '' : `: ${states.join(', ')}`;
  return `${eventCount(events)}; ${count(forecasts.length, 'forecast')}${rest}.`;
}

/** How the picture is read. */
export function timelineCaption({ events, forecasts }: TimelineParts): string {
  const first = events.length === 0 ? '' : 'Marks on the top line are events and measures. ';
  const second =
    forecasts.length === 0
      ? ''
      : 'Each line is a forecast, from the day it was made to its due day; the sign on it is its outcome, on the day that it was settled. ';
  const months = [
    ...events.map(({ on }) => on),
    ...forecasts.map(({ settled }) => settled ?? ''),
  ].some(isMonth)
    ? 'Where no day is known, a mark stands after the days of its month. '
    : '';
  const dotted = forecasts.some(({ on }) => isMonth(on))
    ? 'A line is dotted where only the month is known in which its forecast was made. '
    : '';
  return `${first}${second}${months}${dotted}Long gaps are drawn shorter than they were.`;
}
