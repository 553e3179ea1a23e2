import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { pullQuoteStandsOnce } from './pull-quote-stands-once.ts';

const pulled = '<PullQuote claim="port-open" />';

test('is silent where it holds', () => {
  expect(exampleText).toContain(pulled);
  expect(findings(pullQuoteStandsOnce, exampleText)).toBe('');
});

test('reports a quotation that is pulled twice, and where it was pulled before', () => {
  const text = changed([pulled, `${pulled}\n\nWords between.\n\n${pulled}`]);
  expect(findings(pullQuoteStandsOnce, text)).toMatchInlineSnapshot(`
    "55:1 The quotation of claim "port-open" is pulled a second time; the first is in line 51.
        Pull another one, or remove one of the two."
  `);
});

test('is silent on pull quotes of two claims, and on one of nothing', () => {
  const text = changed([
    pulled,
    `${pulled}\n\n<PullQuote claim="our-view" />\n\n<PullQuote />\n\n<PullQuote />`,
  ]);
  expect(findings(pullQuoteStandsOnce, text)).toBe('');
});

test('takes one inside a sentence, which the grammar refuses, for no pull quote', () => {
  const text = changed(['We think that', `We ${pulled} think that`]);
  expect(findings(pullQuoteStandsOnce, text)).toBe('');
  const before = changed([pulled, `We ${pulled} think.\n\n${pulled}`]);
  expect(findings(pullQuoteStandsOnce, before)).toBe('');
});
