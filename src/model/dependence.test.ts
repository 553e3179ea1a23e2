import { expect, test } from 'vitest';
import { everyAnalysis } from '../../tests/support/derived-analysis.ts';
import { actor, claim, record, source } from '../../tests/support/example-analysis.ts';
import { deriveStandings } from './standing.ts';
import { lossesWithout, restingOn } from './dependence.ts';

const actors = [actor('minister'), actor('union')];
const sources = [
  source('herald'),
  source('gazette', { kind: 'document', by: 'minister' }),
  source('copy', { origin: 'Publisher of herald' }),
];
const losses = (claims: Parameters<typeof claim>[], without = 'herald') => {
  const whole = record({ actors, sources, claims: claims.map((one) => claim(...one)) });
  return lossesWithout(whole, deriveStandings(whole), without);
};

test('a claim that rests on the source alone could not be made', () => {
  expect(losses([['a', 'minister', ['herald']]])).toEqual([
    { claim: 'a', before: 'single-source', after: undefined, outcome: false },
  ]);
});

test('a claim that another source carries keeps its standing, and is not listed', () => {
  expect(losses([['a', 'minister', ['herald', 'gazette']]])).toEqual([]);
  expect(losses([['a', 'minister', ['herald', 'copy']]])).toEqual([]);
  expect(losses([['a', 'minister', ['gazette']]])).toEqual([]);
});

test('a claim that was documented by the source falls back to what is left', () => {
  expect(losses([['a', 'minister', ['herald', 'gazette']]], 'gazette')).toEqual([
    { claim: 'a', before: 'documented', after: 'single-source', outcome: false },
  ]);
});

test('who was disputed by a claim that could not be made is disputed no more', () => {
  const found = losses([
    ['a', 'minister', ['gazette']],
    ['b', 'union', ['herald'], { disputes: ['a'] }],
  ]);
  expect(found).toEqual([
    { claim: 'a', before: 'disputed', after: 'documented', outcome: false },
    { claim: 'b', before: 'disputed', after: undefined, outcome: false },
  ]);
});

test('a judgement of our own has no evidence to lose', () => {
  expect(losses([['a', 'author', [], { kind: 'assessment' }]])).toEqual([]);
});

const forecast = (evidence: string[]) => ({
  kind: 'forecast' as const,
  forecast: {
    criteria: 'It opens.',
    due: '2025-09-01',
    outcome: {
      verdict: 'came-true' as const,
      on: '2025-08-20',
      text: 'It opened.',
      evidence: evidence.map((id) => ({ source: id, excerpt: `Words of ${id}.` })),
    },
  },
});

test('an outcome that rests on the source alone is listed, though the claim stands', () => {
  expect(losses([['a', 'minister', ['gazette'], forecast(['herald'])]])).toEqual([
    { claim: 'a', before: 'documented', after: 'documented', outcome: true },
  ]);
  expect(losses([['a', 'minister', ['gazette'], forecast(['herald', 'gazette'])]])).toEqual([]);
});

test('claims rest on a source for themselves or for their outcome', () => {
  const claims = [
    claim('a', 'minister', ['herald']),
    claim('b', 'minister', ['gazette'], forecast(['herald'])),
    claim('c', 'minister', ['gazette']),
  ];
  const ids = restingOn(record({ actors, sources, claims }), 'herald').map(({ id }) => id);
  expect(ids).toEqual(['a', 'b']);
});

test('a judgement of our own needs no evidence: it stands without its source, and so does what it disputes', () => {
  const view = claim('view', 'author', ['herald'], { kind: 'assessment', disputes: ['a'] });
  const whole = record({ actors, sources, claims: [claim('a', 'minister', ['gazette']), view] });
  expect(lossesWithout(whole, deriveStandings(whole), 'herald')).toEqual([]);
});

test('an outcome that says nothing can be scored needs no evidence to lose', () => {
  const vague = forecast(['herald']);
  const outcome = { ...vague.forecast.outcome, verdict: 'not-scoreable' as const };
  expect(
    losses([
      ['a', 'minister', ['gazette'], { ...vague, forecast: { ...vague.forecast, outcome } }],
    ]),
  ).toEqual([]);
});

test('what it does not ask again would have had the same answer', async () => {
  for (const { record: whole, standings } of await everyAnalysis())
    for (const { id } of whole.sources) {
      const claims = whole.claims
        .filter(({ by, evidence }) => by === 'author' || evidence.some((one) => one.source !== id))
        .map((one) => ({ ...one, evidence: one.evidence.filter((piece) => piece.source !== id) }));
      const after = deriveStandings({ ...whole, claims });
      const changed = whole.claims
        .filter((one) => standings.get(one.id)?.name !== after.get(one.id)?.name)
        .map((one) => one.id);
      const told = lossesWithout(whole, standings, id)
        .filter(({ before, after: then }) => before !== then)
        .map(({ claim: of }) => of);
      expect(told).toEqual(changed);
    }
});
