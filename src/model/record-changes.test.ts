import { expect, test } from 'vitest';
import { exampleState } from '../../tests/support/kept-state.ts';
import {
  changedOutcomes,
  changedStandings,
  recordChanges,
  type ChangedClaim,
} from './record-changes.ts';

const before = exampleState();
const ids = (pairs: readonly ChangedClaim[]) =>
  pairs.map((pair) => `${pair.before.id} ${pair.after.id}`);

test('finds nothing where nothing changed', () => {
  const { added, removed, reworded, standings, outcomes } = recordChanges(before, before);
  expect([added, removed, reworded, standings, outcomes].flat()).toEqual([]);
});

test('finds a claim whose standing is another one, with both standings', () => {
  const after = exampleState(['  - id: our-view', '  - id: our-view\n    disputes: [port-open]']);
  const found = changedStandings(before, after);
  expect(ids(found)).toEqual(['port-open port-open']);
  expect(found[0]?.before.standing.name).toBe('documented');
  expect(found[0]?.after.standing.name).toBe('disputed');
});

test('finds claims that came, went, or say something else', () => {
  const after = exampleState(
    ['text: The port is open.', 'text: The port is wide open.'],
    ['- id: our-view', '- id: other-view'],
    ['<Claim id="our-view">', '<Claim id="other-view">'],
  );
  const found = recordChanges(before, after);
  expect(found.added.map(({ id }) => id)).toEqual(['other-view']);
  expect(found.removed.map(({ id }) => id)).toEqual(['our-view']);
  expect(ids(found.reworded)).toEqual(['port-open port-open']);
});

test('knows a claim by the alias of its old id', () => {
  const after = exampleState(
    ['topic:', 'aliases: { claim-our-view: claim-other-view }\ntopic:'],
    ['- id: our-view', '- id: other-view'],
    ['<Claim id="our-view">', '<Claim id="other-view">'],
    ['text: The opening will be late.', 'text: It will be late.'],
  );
  const found = recordChanges(before, after);
  expect([found.added, found.removed]).toEqual([[], []]);
  expect(ids(found.reworded)).toEqual(['our-view other-view']);
});

test('finds an outcome that came', () => {
  const forecast = (outcome: string) =>
    exampleState([
      'kind: assessment',
      `kind: forecast\n    forecast: { criteria: No ship., due: 2026-11-25${outcome} }`,
    ]);
  const open = forecast('');
  const settled = forecast(
    ', outcome: { verdict: not-scoreable, on: 2026-11-23, text: Nobody looked. }',
  );
  expect(ids(changedOutcomes(open, settled))).toEqual(['our-view our-view']);
  expect(changedOutcomes(open, open)).toEqual([]);
});
