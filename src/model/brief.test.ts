import { expect, test } from 'vitest';
import { actor, claim, record, source } from '../../tests/support/example-analysis.ts';
import { deriveBrief } from './brief.ts';
import type { verdicts } from './forecast.ts';
import { deriveStandings } from './standing.ts';

const forecast = (id: string, verdict?: (typeof verdicts)[number]) =>
  claim(id, 'minister', ['herald'], {
    kind: 'forecast',
    forecast: {
      criteria: 'It opens.',
      due: '2025-08-17',
      outcome: verdict && {
        verdict,
        on: '2025-08-15',
        text: 'What happened.',
        evidence: [{ source: 'herald', excerpt: 'So.' }],
      },
    },
  });

const brief = (...parameters: Parameters<typeof record>) => {
  const read = record(...parameters);
  return deriveBrief(read, deriveStandings(read));
};

test('the brief counts claims and those who speak, the author left out', () => {
  const { claims, speakers } = brief({
    actors: [actor('minister'), actor('rival'), actor('silent')],
    claims: [
      claim('a', 'minister', ['herald']),
      claim('b', 'minister', ['herald']),
      claim('c', 'rival', ['herald']),
      claim('d', 'author', [], { kind: 'assessment' }),
    ],
  });
  expect({ claims, speakers }).toEqual({ claims: 4, speakers: 2 });
});

test('the brief counts standings in the order of the page and leaves out those with none', () => {
  const { standings } = brief({
    sources: [source('herald'), source('own', { kind: 'statement', by: 'minister' })],
    claims: [
      claim('a', 'author', [], { kind: 'assessment' }),
      claim('b', 'minister', ['herald']),
      claim('c', 'minister', ['own']),
      claim('d', 'minister', ['herald']),
    ],
  });
  expect(standings).toEqual([
    { name: 'documented', count: 1 },
    { name: 'single-source', count: 2 },
    { name: 'assessment', count: 1 },
  ]);
});

test('the brief sorts forecasts by what became of them and leaves out states with none', () => {
  const { forecasts } = brief({
    claims: [
      forecast('open-1'),
      forecast('wrong', 'did-not'),
      claim('no-forecast', 'minister', ['herald']),
      forecast('right', 'came-true'),
      forecast('open-2'),
    ],
  });
  expect(forecasts.map(({ state, claims }) => [state, claims.map(({ id }) => id)])).toEqual([
    ['came-true', ['right']],
    ['did-not', ['wrong']],
    ['open', ['open-1', 'open-2']],
  ]);
});

test('the brief of a record without forecasts has none', () => {
  expect(brief().forecasts).toEqual([]);
});
