import { expect, test } from 'vitest';
import { firstScreenParts, partWeights, without, wordsOf } from './left-out.ts';

const html =
  '<!DOCTYPE html><html><head><style>p{color:red}</style><script>first()</script></head><body><p class="a" aria-label="P">One <a href="x/">two</a></p><div class="cards">Three</div><script>later()</script></body></html>';

test('a part is left out, and all else stays', () => {
  const { style, script } = firstScreenParts;
  expect(without(html, [])).toBe(html);
  expect(without(html, [style])).toBe(html.replace('<style>p{color:red}</style>', ''));
  expect(without(html, [script])).toBe(html.replace('<script>first()</script>', ''));
  const names = { label: 'Names', elements: '*', attributes: /^aria-/ };
  expect(without(html, [names])).toBe(html.replace(' aria-label="P"', ''));
});

test('words are what a reader sees', () => {
  expect(wordsOf(html)).toBe('One twoThree');
});

test('what is not there weighs nothing, and what is weighs something', () => {
  const weights = new Map(partWeights(html).map(({ label, bytes }) => [label, bytes]));
  expect(weights.get('Sources')).toBe(0);
  expect(weights.get('Cards of claims')).toBeGreaterThan(0);
  expect(weights.get('The page')).toBeGreaterThan(weights.get('Its words alone') ?? Infinity);
});
