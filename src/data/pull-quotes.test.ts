import { expect, test } from 'vitest';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import { pullQuoteLink } from './pull-quotes.ts';

const analysis = exampleAnalysis();

test('a pull quote is linked on the page of its section, by its id and its words as they are set', () => {
  expect(pullQuoteLink(analysis, 'port-open', 'the-port')).toEqual({
    id: 'pull-quote-port-open',
    href: '/x/the-port/#pull-quote-port-open:~:text=%E2%80%9Cthe%20%E2%80%98port%E2%80%99%20is%20open%E2%80%9D,-Pull%20quote%3A',
  });
});

test('before the first section it is linked on the page of the analysis', () => {
  expect(pullQuoteLink(analysis, 'port-open', undefined).href).toMatch(
    /^\/x\/#pull-quote-port-open:~:/,
  );
});

test('an address in other letters is encoded, and leads to the section all the same', () => {
  const { href } = pullQuoteLink(analysis, 'port-open', 'порт');
  expect(href).toMatch(/^\/x\/%D0%BF%D0%BE%D1%80%D1%82\/#pull-quote-port-open:~:/);
  expect(href).toMatch(/^[\x21-\x7e]+$/);
});
