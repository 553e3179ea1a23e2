import { describe, expect, test } from 'vitest';
import {
  capitalise,
  count,
  countWords,
  listInWords,
  normaliseQuotation,
  typesetQuotation,
  share,
} from './text.ts';

describe('normaliseQuotation', () => {
  test.each([
    ['curly and straight apostrophes', 'Trump’s aide', "Trump's aide"],
    ['curly and straight double marks', '“great progress”', '"great progress"'],
    ['single and double marks', '‘great progress’', '“great progress”'],
    ['guillemets and German marks', '«great progress»', '„great progress“'],
    ['dashes of every length', 'Witkoff–Putin — talks', 'Witkoff-Putin - talks'],
    ['a no-break hyphen', 'face‑to‑face', 'face-to-face'],
    ['an ellipsis and three full stops', 'so … then', 'so ... then'],
    ['no-break and narrow spaces', '50\u00a0per\u202fcent', '50 per cent'],
    ['line breaks and runs of spaces', 'one\n  two\tthree', 'one two three'],
    ['space around it', '  one two \n', 'one two'],
    ['composed and decomposed letters', '\u00c9lys\u00e9e', 'E\u0301lyse\u0301e'],
  ])('makes %s the same', (_, a, b) => {
    expect(a).not.toBe(b);
    expect(normaliseQuotation(a)).toBe(normaliseQuotation(b));
  });

  test.each([
    ['letter case', 'Great progress', 'great progress'],
    ['a word', 'great progress', 'great real progress'],
    ['a comma', 'yes, sir', 'yes sir'],
    ['a space', 'can not', 'cannot'],
  ])('keeps %s: a quotation is verbatim', (_, a, b) => {
    expect(normaliseQuotation(a)).not.toBe(normaliseQuotation(b));
  });
});

test.each([
  ['forecast', 'Forecast'],
  ['élan, twice', 'Élan, twice'],
  ['𐐨 beyond 16 bits', '𐐀 beyond 16 bits'],
  ['“quoted”', '“quoted”'],
  ['', ''],
])('capitalises %j as %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['— … “”', 0],
    ['one two', 2],
    ['Trump’s aide didn’t say', 4],
    ['face-to-face', 1],
    ['1,000 dollars', 2],
    ['One.\n\nTwo, three.', 3],
    ['Уиткофф прибыл в Москву', 4],
    ['в 2025 году', 3],
  ])('counts the words of %j: %i', (text, n) => expect(countWords(text)).toBe(n));
});

describe('count', () => {
  test('says one and many, and nought as many', () => {
    expect([0, 1, 2].map((n) => count(n, 'claim'))).toEqual(['0 claims', '1 claim', '2 claims']);
    expect(count(2, 'analysis', 'analyses')).toBe('2 analyses');
  });
});

describe('listInWords', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('says %j as %j', (items, words) => expect(listInWords(items)).toBe(words));
});

describe('typesetQuotation', () => {
  test.each([
    ['great progress', 'great progress'],
    ["There's still many", 'There’s still many'],
    ['"I don\'t see any point for now," he said', '‘I don’t see any point for now,’ he said'],
    ["'Everyone agrees war must come to close'", '‘Everyone agrees war must come to close’'],
    [
      'calls to "force countries" as "illegitimate."',
      'calls to ‘force countries’ as ‘illegitimate.’',
    ],
    ['he said “so” (“there”)', 'he said ‘so’ (‘there’)'],
    ["Trump's 'highly productive' talks", 'Trump’s ‘highly productive’ talks'],
    ['«по предложению»', '«по предложению»'],
    ['Er sagte „Hallo Welt“ und ging', 'Er sagte ‚Hallo Welt‘ und ging'],
    ['«Мы читали „Войну и мир“ в школе»', '«Мы читали ‚Войну и мир‘ в школе»'],
    ['"\'Yes,\' he said," she said', '‘‘Yes,’ he said,’ she said'],
    ['', ''],
  ])('sets %j as %j', (text, set) => {
    expect(typesetQuotation(text)).toBe(set);
  });

  test('changes no letter, so that a set quotation still compares as the same', () => {
    const text = '"A b" c\'d “e” – 5 May';
    expect(normaliseQuotation(typesetQuotation(text))).toBe(normaliseQuotation(text));
  });
});

test('a share is in whole per cent; of nothing there is none', () => {
  expect(share(18, 62)).toBe('29 %');
  expect(share(0, 62)).toBe('0 %');
  expect(share(0, 0)).toBe('–');
});
