import { expect, test } from 'vitest';
import { median, ratios, spread } from './statistics.ts';

test('the median is the middle, or lies between the two in the middle', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
});

test('a spread names the lowest and the highest, unless all are the same as shown', () => {
  expect(spread([1.26, 1, 2], 1)).toBe('1.3 (1.0–2.0)');
  expect(spread([1.001, 1.002], 2)).toBe('1.00');
  expect(spread([], 2)).toBe('–');
});

test('a ratio is that of two runs of one turn', () => {
  expect(ratios([2, 9], [1, 3])).toEqual([2, 3]);
  expect(ratios([2, 9], [0])).toEqual([]);
});
