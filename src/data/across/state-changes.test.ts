import { expect, test } from 'vitest';
import { exampleState, laterChange } from '../../../tests/support/kept-state.ts';
import { stateChanges } from './state-changes.ts';

test('finds nothing in an analysis of one state', () => {
  expect(stateChanges([exampleState()], ['2026-11-23'])).toEqual({ standings: [], outcomes: [] });
});

test('finds since when a claim has another standing', () => {
  const after = exampleState(laterChange, [
    '  - id: our-view',
    '  - id: our-view\n    disputes: [port-open]',
  ]);
  expect(stateChanges([exampleState(), after], ['2026-11-23', '2026-12-01']).standings).toEqual([
    { claim: 'port-open', on: '2026-12-01', isDayKnown: true, from: 'documented', to: 'disputed' },
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
  const before = { ...forecast(''), on: '2026-11-23' };
  const states = [before, outcome('Nobody looked.'), outcome('Nobody could tell.')];
  expect(stateChanges(states, ['2026-11-23', '2026-12-01']).outcomes).toEqual([
    { claim: 'our-view', on: '2026-12-01', isFirst: true },
    { claim: 'our-view', on: '2026-12-01', isFirst: false },
  ]);
});

test('a claim that has another id since is known by the one that it has now', () => {
  const disputed = ['  - id: our-view', '  - id: our-view\n    disputes: [port-open]'] as const;
  const states = [
    exampleState(),
    exampleState(laterChange, disputed),
    exampleState(
      [
        laterChange[0],
        laterChange[1].replace(' }]', ' }, { on: 2026-12-05, kind: update, text: A new id. }]'),
      ],
      ['  - id: our-view', '  - id: our-view\n    disputes: [port-is-open]'],
      ['  - id: port-open', '  - id: port-is-open'],
      ['id="port-open"', 'id="port-is-open"'],
      ['claim="port-open"', 'claim="port-is-open"'],
      ['claims:\n', 'aliases: { claim-port-open: claim-port-is-open }\nclaims:\n'],
    ),
  ];
  const days = ['2026-11-23', '2026-12-01', '2026-12-05'];
  expect(stateChanges(states, days).standings).toMatchObject([
    { claim: 'port-is-open', on: '2026-12-01' },
  ]);
});

test('where a text in between was not kept, nobody can tell the day', () => {
  const after = exampleState(laterChange, [
    '  - id: our-view',
    '  - id: our-view\n    disputes: [port-open]',
  ]);
  const days = ['2026-11-23', '2026-11-28', '2026-12-01'];
  expect(stateChanges([exampleState(), after], days).standings).toMatchObject([
    { claim: 'port-open', on: '2026-12-01', isDayKnown: false },
  ]);
});
