import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { sourceExists } from './source-exists.ts';

test('is silent where it holds', () => {
  expect(findings(sourceExists, exampleText)).toBe('');
});

test('reports evidence with an unknown source, with the nearest name', () => {
  const text = changed(['- source: gazette', '- source: gazete']);
  expect(findings(sourceExists, text)).toMatchInlineSnapshot(`
    "38:17 Cannot find source "gazete".
        Did you mean "gazette"?"
  `);
});

test('reports the evidence of an outcome too', () => {
  const text = changed([
    'kind: assessment',
    `kind: forecast
    forecast:
      criteria: It opens by Sunday.
      due: 2025-08-17
      outcome:
        verdict: did-not
        on: 2025-08-17
        text: It did not.
        evidence: [{ source: gazette, excerpt: Shut. }, { source: radio, excerpt: Shut. }]`,
  ]);
  expect(findings(sourceExists, text)).toMatchInlineSnapshot(`
    "50:67 Cannot find source "radio".
        Known: gazette."
  `);
});
