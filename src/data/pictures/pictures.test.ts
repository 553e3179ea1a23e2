import { describe, expect, test } from 'vitest';
import { analysesIn } from '../../../tests/support/derived-analysis.ts';
import type { Drawing } from '../../lib/drawing.ts';
import { disputes } from '../../model/standing.ts';
import { carryingSources, saidClaims, timelineParts } from './of-analysis.ts';
import { sourceMap } from './source-map.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';
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

test('events of close days stand one over the other, where they would touch', () => {
  const event = (on: string, number: number) => ({
    number,
    speaker: 'A',
    text: 'It happened.',
    on,
    standing: 'single-source' as const,
    href: `#claim-${number}`,
  });
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

test('a source carries alone the claims that have no other', () => {
  const sources = carryingSources([analysis]);
  const alone = analysis.record.claims.filter(
    ({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1,
  );
  expect(sources.reduce((sum, source) => sum + source.alone, 0)).toBe(alone.length);
  expect(hrefs(sourceMap(sources).narrow).length).toBe(24);
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
