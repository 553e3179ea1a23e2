import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { affiliationHasNoCycle } from './affiliation-has-no-cycle.ts';

test('is silent where it holds', () => {
  expect(findings(affiliationHasNoCycle, exampleText)).toBe('');
});

test('reports an actor that belongs to itself', () => {
  const text = changed(['affiliation: ministry', 'affiliation: minister']);
  expect(findings(affiliationHasNoCycle, text)).toMatchInlineSnapshot(`
    "14:18 Actor "minister" belongs to itself.
        Remove it."
  `);
});

test('reports a circle once, at the affiliation that closes it, with the way around', () => {
  const text = changed([
    'kind: office\n',
    `kind: office
    affiliation: state
  - { id: state, name: S, role: R, kind: government, affiliation: minister }
`,
  ]);
  expect(findings(affiliationHasNoCycle, text)).toMatchInlineSnapshot(`
    "20:67 Actor "state" belongs to itself, by way of "minister", "ministry", "state".
        Remove the affiliation of one of them."
  `);
});

test('lets actors stand that belong to the same one, and one that belongs to nobody known', () => {
  const text = changed([
    'kind: office\n',
    `kind: office
    affiliation: nobody
  - { id: deputy, name: D, role: R, kind: person, affiliation: ministry }
`,
  ]);
  expect(findings(affiliationHasNoCycle, text)).toBe('');
});
