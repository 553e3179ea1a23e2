import { describe, expect, test } from 'vitest';
import { actor, analysis, claim, record, source } from '../../tests/support/example-analysis.ts';
import { analysisSchema, indexRecord, type AnalysisInput } from './analysis.ts';
import {
  coverageFigures,
  deriveCoverage,
  isUnarchived,
  restsOnControlledSources,
} from './coverage.ts';
import { standingNames, standingWords } from './standing.ts';

const read = (more: Partial<AnalysisInput>) => analysisSchema.parse(analysis(more));

/** A forecast of the minister that was due on that day. */
const forecast = (id: string, due: string, settled = false) =>
  claim(id, 'minister', ['herald'], {
    kind: 'forecast',
    forecast: {
      criteria: 'No ship comes.',
      due,
      ...(settled && {
        outcome: { verdict: 'not-scoreable' as const, on: '2026-11-23', text: 'Nobody knows.' },
      }),
    },
  });

describe('restsOnControlledSources', () => {
  const sources = [
    source('state', { control: 'state' }),
    source('party', { control: 'partisan' }),
    source('gazette', { control: 'official' }),
    source('herald'),
  ];
  const rests = (by: string, on: readonly string[]) => {
    const example = record({ sources, claims: [claim('it', by, on)] });
    return example.claims.map((it) => restsOnControlledSources(it, indexRecord(example).sources));
  };

  test.each([[['state']], [['party']], [['state', 'party', 'state']]])('%j alone does', (on) => {
    expect(rests('minister', on)).toEqual([true]);
  });

  test.each([[['state', 'herald']], [['gazette']], [['state', 'gazette']], [[]], [['nowhere']]])(
    '%j does not',
    (on) => {
      expect(rests('minister', on)).toEqual([false]);
    },
  );

  test('a judgement of the analysis does not', () => {
    expect(rests('author', ['state'])).toEqual([false]);
  });
});

test('isUnarchived asks only about sources that have an address', () => {
  const url = 'https://herald.example/';
  expect(isUnarchived({ url, archived: undefined })).toBe(true);
  expect(isUnarchived({ url, archived: 'https://archive.example/' })).toBe(false);
  expect(isUnarchived({ url: undefined, archived: undefined })).toBe(false);
});

describe('deriveCoverage', () => {
  test('counts nothing where there is no record', () => {
    expect(deriveCoverage([])).toMatchObject({ claims: 0, supported: 0, sources: 0, asOf: '' });
  });

  test('counts claims by standing, origin and control', () => {
    const coverage = deriveCoverage([
      record({
        actors: [actor('minister')],
        sources: [
          source('herald'),
          source('copy', { origin: 'Publisher of herald', archived: 'https://archive.example/' }),
          source('state', { control: 'state' }),
          source('own', { kind: 'statement', by: 'minister', control: 'official' }),
        ],
        claims: [
          claim('one-origin', 'minister', ['herald', 'copy']),
          claim('two-origins', 'minister', ['herald', 'state']),
          claim('documented', 'minister', ['own']),
          claim('controlled', 'minister', ['state']),
          claim('judgement', 'author', ['state'], { kind: 'assessment' }),
        ],
      }),
    ]);
    expect(coverage).toEqual({
      claims: 5,
      standings: {
        documented: 1,
        corroborated: 1,
        'single-source': 2,
        anonymous: 0,
        disputed: 0,
        assessment: 1,
      },
      supported: 2,
      // The documented one as well: it has one origin whatever its standing.
      oneOrigin: 3,
      controlled: 1,
      forecasts: 0,
      open: 0,
      overdue: 0,
      sources: 4,
      unarchived: 3,
      asOf: '2026-11-23',
    });
  });

  test('counts forecasts: open ones, and those of them that are overdue on the newest day', () => {
    const coverage = deriveCoverage([
      record({
        claims: [
          forecast('past', '2026-11-22'),
          forecast('today', '2026-11-23'),
          forecast('future', '2026-12-31'),
          forecast('settled', '2026-11-22', true),
        ],
      }),
    ]);
    expect(coverage).toMatchObject({ forecasts: 4, open: 3, overdue: 1, asOf: '2026-11-23' });
  });

  test('takes records together, as of the newest day of all', () => {
    const claims = [forecast('it', '2026-11-25')];
    const older = read({ claims });
    const newer = read({
      sources: [source('herald', { checked: { on: '2026-11-26', extent: 'full', from: 'live' } })],
    });
    expect(deriveCoverage([older])).toMatchObject({ overdue: 0 });
    expect(deriveCoverage([older, newer])).toMatchObject({
      claims: 2,
      sources: 2,
      overdue: 1,
      asOf: '2026-11-26',
    });
  });

  test('takes the day of an update for the newest', () => {
    const updated = read({
      updated: '2026-12-01T01:00:00Z',
      changes: [{ on: '2026-12-01', kind: 'update', text: 'More.' }],
    });
    expect(deriveCoverage([updated]).asOf).toBe('2026-12-01');
  });
});

test('coverageFigures says what each figure counts, and out of how many', () => {
  const example = record({
    sources: [source('state', { control: 'state' })],
    claims: [claim('it', 'minister', ['state']), forecast('due', '2026-11-22')].map((it) => ({
      ...it,
      evidence: [{ source: 'state', excerpt: 'Words.' }],
    })),
  });
  const figures = coverageFigures(deriveCoverage([example]), standingWords);
  const lines = figures.map(({ label, count, of }) => `${label}: ${count} of ${of}`);
  expect(lines.slice(0, standingNames.length)).toEqual(
    standingNames.map(
      (name) => `${standingWords[name].label}: ${name === 'single-source' ? 2 : 0} of 2`,
    ),
  );
  expect(lines.slice(standingNames.length)).toMatchInlineSnapshot(`
    [
      "Documented or corroborated: 0 of 2",
      "Claims that rest on one origin: 2 of 2",
      "Claims that rest on state-controlled or partisan publishers only: 2 of 2",
      "Forecasts still open: 1 of 1",
      "Forecasts overdue: 1 of 1",
      "Sources without an archived copy: 1 of 1",
    ]
  `);
});
