import { expect, test } from 'vitest';
import { exampleState, laterChange } from '../../../tests/support/kept-state.ts';
import { stateChanges } from './state-changes.ts';

test('finds nothing in an analysis of one state', () => {
  expect(stateChanges([exampleState()])).toEqual({ standings: [], outcomes: [] });
});

test('finds since when a claim has another standing', () => {
  const after = exampleState(laterChange, [
    '  - id: our-view',
    '  - id: our-view\n    disputes: [port-open]',
  ]);
  expect(stateChanges([exampleState(), after]).standings).toEqual([
    { claim: 'port-open', on: '2026-12-01', from: 'documented', to: 'disputed' },
  ]);
});

test('finds since when an outcome is told, and whether it is the first', () => {
  const forecast = (outcome: string) =>
    exampleState(laterChange, [
      'kind: assessment',
      `kind: forecast\n    forecast: { criteria: No ship., due: 2026-11-25${outcome} }`,
    ]);
  const outcome = (text: string) =>
    forecast(`, outcome: { verdict: not-scoreable, on: 2026-11-23, text: ${text} }`);
  const states = [forecast(''), outcome('Nobody looked.'), outcome('Nobody could tell.')];
  expect(stateChanges(states).outcomes).toEqual([
    { claim: 'our-view', on: '2026-12-01', isFirst: true },
    { claim: 'our-view', on: '2026-12-01', isFirst: false },
  ]);
});
