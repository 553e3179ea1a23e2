import { describe, expect, test } from 'vitest';
import { analysesIn } from '../../../tests/support/derived-analysis.ts';
import type { Drawing } from '../../lib/drawing.ts';
import { disputes } from '../../model/standing.ts';
import { carryingSources, saidClaims, timelineParts } from './of-analysis.ts';
import { sourceMap } from './source-map.ts';
import { steps } from './steps.ts';
import { timeline, timelineCaption, type TimelineForecast } from './timeline.ts';
import { disputingPairs, whoSaidWhat } from './who-said-what.ts';

const [analysis] = await analysesIn('content');
if (!analysis) throw new Error('There is no analysis.');

const hrefs = ({ groups }: Drawing) => groups.flatMap(({ marks }) => marks.map(({ href }) => href));
const rowsOf = (ids: readonly string[]) => ids.map((id) => `#claim-${id}`).toSorted();

describe('who said what', () => {
  const claims = saidClaims(analysis);
  test.each(['wide', 'narrow'] as const)(
    '%s: every claim is one mark inside the picture',
    (name) => {
      const drawing = whoSaidWhat(claims)[name];
      expect(hrefs(drawing).toSorted()).toEqual(rowsOf(analysis.record.claims.map(({ id }) => id)));
      expect(drawing.width).toBe(name === 'wide' ? 612 : 320);
      for (const { x, y } of drawing.words) {
        expect(x).toBeLessThanOrEqual(drawing.width);
        expect(y).toBeLessThanOrEqual(drawing.height);
      }
    },
  );

  test('no two marks stand at one place', () => {
    for (const drawing of Object.values(whoSaidWhat(claims)) as Drawing[]) {
      const places = drawing.groups.flatMap(({ marks }) => marks.map((mark) => mark.shapes[0]?.d));
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('the arcs are the disputes of the record', () => {
    const edges = [...disputes(analysis.record).values()].reduce((sum, { size }) => sum + size, 0);
    expect(disputingPairs(claims).length).toBe(edges / 2);
    for (const { shapes } of Object.values(whoSaidWhat(claims)) as Drawing[])
      expect(shapes.filter((shape) => shape.class === 'arc').length).toBe(edges / 2);
  });
});

test('the timeline has a mark for each event, measure and forecast', () => {
  const kinds = new Set(['event', 'measure', 'forecast']);
  const ids = analysis.record.claims.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
  for (const drawing of Object.values(timeline(timelineParts(analysis))) as Drawing[])
    expect(hrefs(drawing).toSorted()).toEqual(rowsOf(ids));
});

const event = (on: string, number: number) => ({
  number,
  speaker: 'A',
  text: 'It happened.',
  on,
  standing: 'single-source' as const,
  href: `#claim-${number}`,
});

test('events of close days stand one over the other, where they would touch', () => {
  const days = ['2025-08-14', '2025-08-15', '2025-08-15', '2025-08-16', '2026-07-05'];
  const parts = { events: days.map((on, i) => event(on, i)), forecasts: [] };
  for (const { groups } of Object.values(timeline(parts)) as Drawing[]) {
    const places = groups[0]?.marks.map(({ shapes }) => shapes[0]?.d ?? '') ?? [];
    const at = places.map((d) => (/^M([\d.]+)[ ,]?([\d.]+)/.exec(d) ?? []).slice(1).map(Number));
    expect(at.flat().every(Number.isFinite)).toBe(true);
    for (const [i, [x = 0, y = 0]] of at.entries())
      for (const [otherX = 0, otherY = 0] of at.slice(i + 1))
        expect(Math.abs(x - otherX) >= 16 || Math.abs(y - otherY) >= 16, `${x} ${otherX}`).toBe(
          true,
        );
  }
});

describe('a timeline with dates of which only the month is known', () => {
  const forecast = (on: string, due: string, settled?: string): TimelineForecast => ({
    number: 9,
    speaker: 'B',
    on,
    due,
    state: settled === undefined ? 'open' : 'did-not',
    settled,
    href: '#claim-9',
  });
  const days = ['2025-08-03', '2025-08-07', '2025-08-31'].map((on, i) => event(on, i + 1));
  const both = (parts: Parameters<typeof timeline>[0]) =>
    Object.values(timeline(parts)) as Drawing[];
  /** The x of every stroke of one kind: where it begins, or how far it goes. */
  const numbers = (d: string, of: RegExp) => [...d.matchAll(of)].map(([, x]) => Number(x));
  const begins = (d = '') => numbers(d, /M([\d.]+)/g);
  /** Where the last stroke before the due day begins: from there on, the forecast had been made. */
  const drawnThroughFrom = (d: string) =>
    Number(/M([\d.]+) [\d.]+H[\d.]+M[\d.]+ [\d.]+V/.exec(d)?.[1]);
  /** Where the mark of each event stands, and where the line and the outcome of the forecast begin. */
  const placesIn = ({ groups }: Drawing) => {
    const [events, forecasts] = groups;
    const shapes = forecasts?.marks[0]?.shapes ?? [];
    return {
      events: events?.marks.map((mark) => begins(mark.shapes[0]?.d)[0] ?? Number.NaN) ?? [],
      line: shapes[0]?.d ?? '',
      outcome: (begins(shapes[1]?.d)[0] ?? Number.NaN) + 5,
    };
  };

  test('an event stands after the days of its month, under the name of the month', () => {
    const parts = { events: [event('2025-08', 4), ...days], forecasts: [] };
    for (const drawing of both(parts)) {
      expect(hrefs(drawing)).toEqual(['#claim-1', '#claim-2', '#claim-3', '#claim-4']);
      const { events } = placesIn(drawing);
      expect(Math.max(...events.slice(0, 3))).toBeLessThan(events[3] ?? 0);
      const words = drawing.words.map(({ text }) => text);
      expect(words).toContain('Aug');
      expect(words).not.toContain('1 Aug');
    }
  });

  test('the line of a forecast is dotted for its month, and only then drawn through', () => {
    const parts = { events: days, forecasts: [forecast('2025-08', '2025-12-31', '2026-01-01')] };
    for (const drawing of both(parts)) {
      const { events, line } = placesIn(drawing);
      expect(Math.min(...begins(line))).toBeLessThan(Math.min(...events));
      expect(drawnThroughFrom(line)).toBeGreaterThan(Math.max(...events));
      expect(drawing.words.map(({ text }) => text)).not.toContain('1 Aug');
    }
  });

  test('no line goes beyond a due day in its month', () => {
    const parts = { events: days, forecasts: [forecast('2025-08', '2025-08-07')] };
    for (const drawing of both(parts)) {
      const { events, line } = placesIn(drawing);
      expect(Math.max(...begins(line), ...numbers(line, /H([\d.]+)/g))).toBe(events[1]);
    }
  });

  test.each([
    ['2025-08-05', '2025-08-27', '2025-08'],
    ['2025-08', '2025-08-27', '2025-08'],
    ['2025-08', '2025-08-27', '2025-08-05'],
    ['2025-08', '2025-12-31', '2025-08-05'],
  ])('made %s, due %s, settled %s: no outcome before its line', (on, due, settled) => {
    for (const drawing of both({ events: days, forecasts: [forecast(on, due, settled)] })) {
      const { events, line, outcome } = placesIn(drawing);
      expect(outcome).toBeGreaterThan(Math.min(...begins(line)));
      // Coordinates are rounded to tenths.
      expect(outcome).toBeGreaterThan(drawnThroughFrom(line) - 0.2);
      if (settled === '2025-08') expect(outcome).toBeGreaterThan(Math.max(...events));
    }
  });

  test('the caption says how they are read, where there are any', () => {
    const known = { events: days, forecasts: [forecast('2025-08-05', '2025-08-27')] };
    expect(timelineCaption(known)).not.toMatch(/month/);
    expect(timelineCaption({ ...known, events: [event('2025-08', 1)] })).toMatch(/after the days/);
    const made = { events: days, forecasts: [forecast('2025-08', '2025-08-27')] };
    expect(timelineCaption(made)).toMatch(/dotted/);
    const settled = { events: days, forecasts: [forecast('2025-08-05', '2025-08-27', '2025-08')] };
    expect(timelineCaption(settled)).toMatch(/after the days/);
  });
});

test('a source carries alone the claims that have no other', () => {
  const sources = carryingSources([analysis]);
  const alone = analysis.record.claims.filter(
    ({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1,
  );
  expect(sources.reduce((sum, source) => sum + source.alone, 0)).toBe(alone.length);
  expect(hrefs(sourceMap(sources).narrow).length).toBe(24);
});

test.each([2, 45, 1200])('the numbers beside a bar of %i claims stay in the picture', (claims) => {
  const source = { id: 'a', name: 'A', title: 'A', href: '#a', alone: claims - 1, shared: 1 };
  const picture = sourceMap([source, { ...source, id: 'b', alone: 0, shared: 1 }]);
  for (const { width, groups } of [picture.wide, picture.narrow]) {
    const words = groups.flatMap(({ marks }) => marks.flatMap((mark) => mark.words));
    const numbers = words.find(({ text }) => text === `${claims} (${claims - 1} alone)`);
    // In DejaVu Sans, the widest font that the page may get, 13 px text like this takes some 7 px a character.
    expect(
      (numbers?.x ?? Infinity) + `${claims} (${claims - 1} alone)`.length * 7,
    ).toBeLessThanOrEqual(width);
  }
});

test('a step lasts until the next one, and the last until the end', () => {
  const step = (value: number, from: string) => ({
    figure: { of: 'Duty', value, unit: '%', from },
    number: 1,
    speaker: 'A',
    standing: 'documented' as const,
    href: '#a',
  });
  const drawn = steps([step(50, '2025-08-27'), step(25, '2025-08-07')], '2026-06-01');
  expect(drawn.wide.groups[0]?.marks.map(({ name }) => name)).toEqual([
    '25 % from 7 August 2025: claim 1, documented, A',
    '50 % from 27 August 2025: claim 1, documented, A',
  ]);
  expect(drawn.wide.shapes.find((shape) => shape.class === 'l')?.d).toMatch(/H576$/);
});
