import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { claimExists } from './claim-exists.ts';

test('is silent where it holds', () => {
  expect(findings(claimExists, exampleText)).toBe('');
});

test('reports claims that the text names and the record does not hold', () => {
  const text = changed(
    ['<Claim id="port-open">', '<Claim id="port-opens">'],
    ['<PullQuote claim="port-open" />', '<Dispute claims="our-view somebody-else" />'],
  );
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "49:24 Cannot find claim "port-opens".
        Did you mean "port-open"?
    51:1 Cannot find claim "somebody-else".
        Known: port-open, our-view."
  `);
});

test('reports claims that other claims name', () => {
  const text = changed([
    'kind: assessment',
    `kind: assessment
    disputes: [port-open, port-closed]
    supersedes: [old-view]
    restates:
      - my-view`,
  ]);
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "43:27 Cannot find claim "port-closed".
        Known: port-open, our-view.
    44:18 Cannot find claim "old-view".
        Did you mean "our-view"?
    46:9 Cannot find claim "my-view".
        Known: port-open, our-view."
  `);
});

test('reports claims that a change names', () => {
  const text = changed([
    'claims:\n',
    `changes:
  - { on: 2026-12-01, kind: update, text: More., claims: [port-open, port-shut] }
claims:
`,
  ]);
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "31:70 Cannot find claim "port-shut".
        Known: port-open, our-view."
  `);
});

test('reads the record where the body is no MDX', () => {
  const text = changed(
    ['kind: assessment', 'kind: assessment\n    disputes: [gone]'],
    ['## ', '<'],
  );
  expect(findings(claimExists, text)).toMatchInlineSnapshot(`
    "43:16 Cannot find claim "gone".
        Known: port-open, our-view."
  `);
});
