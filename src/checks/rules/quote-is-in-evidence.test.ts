import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { quoteIsInEvidence } from './quote-is-in-evidence.ts';

test('is silent where it holds', () => {
  expect(findings(quoteIsInEvidence, exampleText)).toBe('');
});

test('reports a quotation with a word that no excerpt shows', () => {
  const text = changed(['quote: the “port” is open', 'quote: the “port” is wide open']);
  expect(findings(quoteIsInEvidence, text)).toMatchInlineSnapshot(`
    "36:26 The quotation of claim "port-open" occurs in none of its excerpts: it departs from them at "wide".
        Quote only words that an excerpt shows, letter by letter."
  `);
});

test('reports a quotation in other letter case', () => {
  const text = changed(['quote: the “port” is open', 'quote: The “port” is open']);
  expect(findings(quoteIsInEvidence, text)).not.toBe('');
});

test('does not join two excerpts', () => {
  const text = changed([
    "        excerpt: It says that the 'port' is  open from Monday.\n",
    `        excerpt: It says that the "port"
      - source: gazette
        excerpt: is open from Monday.
`,
  ]);
  expect(findings(quoteIsInEvidence, text)).not.toBe('');
});

test('finds the quotation in the second excerpt', () => {
  const text = changed([
    '    evidence:\n',
    '    evidence:\n      - { source: gazette, excerpt: Something else. }\n',
  ]);
  expect(findings(quoteIsInEvidence, text)).toBe('');
});
