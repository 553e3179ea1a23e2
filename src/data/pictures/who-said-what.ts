import {
  bow,
  inLines,
  line,
  type Drawing,
  type Picture,
  type Shape,
  type Words,
} from '../../lib/drawing.ts';
import { byDate, formatDate } from '../../lib/dates.ts';
import { count } from '../../lib/text.ts';
import { standingWords, type StandingName } from '../../model/standing.ts';
import { markRadius, standingMark } from './marks.ts';

/** A claim, as the picture of who said what needs it. */
export interface SaidClaim {
  id: string;
  number: number;
  /** Who says it: what is the same for all claims of one speaker, and the name that is shown. */
  by: string;
  speaker: string;
  on: string;
  standing: StandingName;
  href: string;
  disputes: readonly string[];
}

/** A point of the picture where a claim stands. */
export interface Point {
  x: number;
  y: number;
}

/** How long a piece of time one column stands for: cut off the end of a date. */
const grains = [10, 7, 4] as const;
type Grain = (typeof grains)[number];

const pitch = 17;
const perLine = (most: number) => (most <= 2 ? most : most <= 9 ? 3 : 4);

interface Column {
  period: string;
  width: number;
  perLine: number;
}

interface Speaker {
  by: string;
  name: string;
  claims: SaidClaim[];
}

/** Speakers with most claims first; the analysis itself, which only judges, last. */
function speakersOf(claims: readonly SaidClaim[]): Speaker[] {
  const speakers = [...Map.groupBy(claims, ({ by }) => by)].map(([by, own]) => ({
    by,
    name: own[0]?.speaker ?? by,
    claims: own.toSorted((a, b) => byDate(a.on, b.on) || a.number - b.number),
  }));
  const judges = ({ claims: own }: Speaker) =>
    Number(own.every(({ standing }) => standing === 'assessment'));
  return speakers.toSorted(
    (a, b) =>
      judges(a) - judges(b) ||
      b.claims.length - a.claims.length ||
      (a.claims[0]?.number ?? 0) - (b.claims[0]?.number ?? 0),
  );
}

function columnsOf(speakers: readonly Speaker[], grain: Grain): Column[] {
  const most = new Map<string, number>();
  for (const { claims } of speakers) {
    for (const [period, own] of Map.groupBy(claims, ({ on }) => on.slice(0, grain))) {
      most.set(period, Math.max(most.get(period) ?? 0, own.length));
    }
  }
  return [...most]
    .toSorted(([a], [b]) => byDate(a, b))
    .map(([period, n]) => ({
      period,
      perLine: perLine(n),
      width: Math.max(grain === 4 ? 34 : 24, perLine(n) * pitch + 6),
    }));
}

const widthOf = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0);

/** Where a claim's own mark stands among those of its cell. */
function inCell(i: number, n: number, each: number): Point {
  const row = Math.floor(i / each);
  const inRow = Math.min(each, n - row * each);
  return {
    x: ((i % each) - (inRow - 1) / 2) * pitch,
    y: (row - (Math.ceil(n / each) - 1) / 2) * pitch,
  };
}

/** What a mark is called, below the name of its speaker. */
const nameOf = ({ number, standing, on }: SaidClaim) =>
  `Claim ${number}, ${standingWords[standing].label.toLowerCase()}, ${formatDate(on)}`;

const markOf = (claim: SaidClaim, { x, y }: Point) => ({
  name: nameOf(claim),
  href: claim.href,
  standing: claim.standing,
  shapes: [standingMark(claim.standing, x, y)],
  words: [],
});

/** Each pair of claims that dispute each other, once, as they stand in the order of the claims. */
export function disputingPairs(claims: readonly SaidClaim[]): [SaidClaim, SaidClaim][] {
  return claims.flatMap((claim, i) =>
    claims
      .slice(i + 1)
      .filter(({ id, disputes }) => claim.disputes.includes(id) || disputes.includes(claim.id))
      .map((other): [SaidClaim, SaidClaim] => [claim, other]),
  );
}

function arcs(
  claims: readonly SaidClaim[],
  points: ReadonlyMap<string, Point>,
  arc: (a: Point, b: Point) => string,
): Shape[] {
  return disputingPairs(claims).flatMap(([one, other]) => {
    const [a, b] = [points.get(one.id), points.get(other.id)];
    return a && b ? [{ class: 'arc', d: arc(a, b) }] : [];
  });
}

const monthWord = (period: string) => formatDate(period.slice(0, 7)).slice(0, 3);

/** The words over the columns: day, month and year, each said where it changes. */
function columnWords(columns: readonly (Column & { x: number })[], grain: Grain): Words[] {
  return columns.flatMap(({ period, x }, i) => {
    const before = columns[i - 1]?.period ?? '';
    const word = (text: string, y: number, name: string): Words => ({
      class: name,
      x,
      y,
      text,
      anchor: 'middle',
    });
    const lines: Words[] = [];
    if (before.slice(0, 4) !== period.slice(0, 4)) lines.push(word(period.slice(0, 4), 12, 's'));
    if (grain >= 7 && before.slice(0, 7) !== period.slice(0, 7))
      lines.push(word(monthWord(period), 27, 's'));
    if (grain === 10)
      lines.push(word(period.length === 10 ? String(Number(period.slice(8))) : '?', 42, 't'));
    return lines;
  });
}

const nameWidth = 142;
const wide = 612;

/** Speakers as rows, days as columns; months or years where there are too many days for the width. */
function wideDrawing(claims: readonly SaidClaim[]): Drawing {
  const speakers = speakersOf(claims);
  const room = wide - nameWidth;
  const grain = grains.find((each) => widthOf(columnsOf(speakers, each)) <= room) ?? 4;
  const narrowest = columnsOf(speakers, grain);
  const spare = Math.max(0, room - widthOf(narrowest)) / narrowest.length;
  let edge = nameWidth;
  const columns = narrowest.map((column) => {
    const x = edge + (column.width + spare) / 2;
    edge += column.width + spare;
    return { ...column, x };
  });
  const top = grain === 10 ? 52 : grain === 7 ? 36 : 22;
  const points = new Map<string, Point>();
  const drawing: Drawing = {
    width: Math.max(wide, edge),
    height: 0,
    shapes: [],
    words: [],
    groups: [],
  };
  drawing.words.push(...columnWords(columns, grain));
  let y = top;
  for (const { name, claims: own } of speakers) {
    const cells = Map.groupBy(own, ({ on }) => on.slice(0, grain));
    const lines = columns.map(({ period, perLine: each }) =>
      Math.ceil((cells.get(period)?.length ?? 0) / each),
    );
    const names = inLines(name, 21);
    const height = Math.max(24, Math.max(...lines) * pitch + 7, names.length * 14 + 8);
    const middle = y + height / 2;
    drawing.shapes.push({ class: 'r', d: line(0, y, drawing.width, y) });
    names.forEach((text, i) => {
      drawing.words.push({
        class: 't',
        x: 0,
        y: middle + 4 + (i - (names.length - 1) / 2) * 14,
        text,
      });
    });
    for (const { period, x, perLine: each } of columns) {
      const cell = cells.get(period) ?? [];
      cell.forEach((claim, i) => {
        const at = inCell(i, cell.length, each);
        points.set(claim.id, { x: x + at.x, y: middle + at.y });
      });
    }
    const marks = own.map((claim) => markOf(claim, points.get(claim.id) ?? { x: 0, y: 0 }));
    drawing.groups.push({ name: `${name}: ${count(own.length, 'claim')}`, marks });
    y += height;
  }
  drawing.shapes.push({ class: 'r', d: line(0, y, drawing.width, y) });
  drawing.shapes.push(...arcs(claims, points, (a, b) => bow(a.x, a.y, b.x, b.y, 14)));
  drawing.height = y + 1;
  return drawing;
}

const narrow = 320;
const marksFrom = 184;
const step = 26;
const marksInLine = 5;

/** Time runs down the page: under each day those who spoke, each with a line of marks. */
function narrowDrawing(claims: readonly SaidClaim[]): Drawing {
  const drawing: Drawing = { width: narrow, height: 0, shapes: [], words: [], groups: [] };
  const points = new Map<string, Point>();
  const days = [...Map.groupBy(claims, ({ on }) => on)].toSorted(([a], [b]) => byDate(a, b));
  let y = 0;
  for (const [day, said] of days) {
    drawing.shapes.push({ class: 'r', d: line(0, y, narrow, y) });
    drawing.words.push({ class: 'b', x: 0, y: y + 20, text: formatDate(day) });
    y += 26;
    const marks = [];
    for (const { name, claims: own } of speakersOf(said)) {
      const names = inLines(name, 23);
      const lines = Math.ceil(own.length / marksInLine);
      names.forEach((text, i) => {
        drawing.words.push({ class: 't', x: 12, y: y + 17 + i * 16, text });
      });
      for (const [i, claim] of own.entries()) {
        const point = {
          x: marksFrom + step * (i % marksInLine),
          y: y + step / 2 + step * Math.floor(i / marksInLine),
        };
        points.set(claim.id, point);
        marks.push({ ...markOf(claim, point), name: `${name}: ${nameOf(claim)}` });
      }
      y += Math.max(lines * step, names.length * 16 + 6);
    }
    drawing.groups.push({ name: `${formatDate(day)}: ${count(marks.length, 'claim')}`, marks });
    y += 6;
  }
  drawing.shapes.push(
    ...arcs(claims, points, (a, b) => {
      const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
      // To the side where there is room, and not out of the picture.
      const room = narrow - Math.max(upper.x, lower.x) - markRadius;
      return bow(upper.x, upper.y, lower.x, lower.y, Math.min(room, 24));
    }),
  );
  drawing.height = y;
  return drawing;
}

/** Who said what, when: each claim a mark, at its speaker and its day, joined to those that it disputes. */
export function whoSaidWhat(claims: readonly SaidClaim[]): Picture {
  return { wide: wideDrawing(claims), narrow: narrowDrawing(claims) };
}

/** What the picture shows, in words. */
export function whoSaidWhatInWords(claims: readonly SaidClaim[]): string {
  const pairs = disputingPairs(claims).map(([a, b]) => `${a.number} and ${b.number}`);
  const speakers = new Set(claims.map(({ by }) => by)).size;
  const joined = pairs.length === 0 ? '' : ` Claims that dispute each other: ${pairs.join('; ')}.`;
  return `${count(claims.length, 'claim')} by ${count(speakers, 'speaker')}, each on the day on which it was made.${joined}`;
}
