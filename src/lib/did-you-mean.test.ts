import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance } from './did-you-mean.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'ac', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('didYouMean', () => {
  test('finds the word with one wrong letter', () => {
    expect(didYouMean('ushakof', ['peskov', 'ushakov', 'trump'])).toBe('ushakov');
  });

  test('finds the nearest of several that are near', () => {
    expect(didYouMean('sources', ['source', 'sourced', 'sources-2', 'courses'])).toBe('source');
    expect(didYouMean('witkof', ['witko', 'witkoff-putin', 'witkoff'])).toBe('witko');
  });

  test('does not mind letter case', () => {
    expect(didYouMean('pullquote', ['Claim', 'PullQuote'])).toBe('PullQuote');
  });

  test('is silent where nothing is near', () => {
    expect(didYouMean('zelenskyy', ['peskov', 'trump'])).toBeUndefined();
    expect(didYouMean('by', ['id', 'on', 'url'])).toBeUndefined();
    expect(didYouMean('anything', [])).toBeUndefined();
  });
});

test('counting stops as soon as it must be more than asked for', () => {
  expect(editDistance('ushakof', 'ushakov', 1)).toBe(1);
  expect(editDistance('ushakof', 'peskov', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
  // Swapped neighbours reach over one row.
  expect(editDistance('ba', 'ab', 1)).toBe(1);
});

test('a word of thousands of letters, and thousands of names, take a moment', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `name-${i}`);
  expect(didYouMean('x'.repeat(10_000), names)).toBeUndefined();
  expect(didYouMean('nmae-7', names)).toBe('name-7');
});
