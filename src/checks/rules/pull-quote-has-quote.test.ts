import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { pullQuoteHasQuote } from './pull-quote-has-quote.ts';

test('is silent where it holds', () => {
  expect(findings(pullQuoteHasQuote, exampleText)).toBe('');
});

test('reports a pull quote of a claim without a quotation', () => {
  const text = changed(['<PullQuote claim="port-open" />', '<PullQuote claim="our-view" />']);
  expect(findings(pullQuoteHasQuote, text)).toMatchInlineSnapshot(`
    "51:1 Claim "our-view" has no quotation to pull.
        Add "quote" to the claim, or pull another one."
  `);
});

test('leaves a claim that does not exist to the rule that says so', () => {
  const text = changed(['<PullQuote claim="port-open" />', '<PullQuote claim="gone" />']);
  expect(findings(pullQuoteHasQuote, text)).toBe('');
});

test('is silent on a claim without a quotation that nobody pulls', () => {
  expect(findings(pullQuoteHasQuote, changed(['<PullQuote claim="port-open" />', '']))).toBe('');
});
