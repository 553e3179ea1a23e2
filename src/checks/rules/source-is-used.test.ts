import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  findings,
  withHerald,
} from '../../../tests/support/example-analysis.ts';
import { sourceIsUsed } from './source-is-used.ts';

const herald = withHerald();

test('is silent where it holds', () => {
  expect(findings(sourceIsUsed, exampleText)).toBe('');
});

test('reports a source that no claim rests on', () => {
  expect(findings(sourceIsUsed, changed(herald))).toMatchInlineSnapshot(`
    "30:9 Source "herald" is not used: no claim rests on it.
        Cite it under "evidence", or remove it."
  `);
});

test('lets a source stand that only an outcome rests on', () => {
  const text = changed(herald, [
    'kind: assessment',
    `kind: forecast
    forecast:
      criteria: No ship before Tuesday.
      due: 2026-11-23
      outcome:
        verdict: came-true
        on: 2026-11-23
        text: No ship came.
        evidence: [{ source: herald, excerpt: No ship came. }]`,
  ]);
  expect(findings(sourceIsUsed, text)).toBe('');
});

test('waits until the frontmatter is valid: a claim that cannot be read may cite it', () => {
  expect(findings(sourceIsUsed, changed(herald, ['kind: assessment', 'kind: asessment']))).toBe('');
});
