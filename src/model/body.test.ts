import { expect, test } from 'vitest';
import { readingMinutes } from './body.ts';

test.each([
  [0, 1],
  [40, 1],
  [200, 1],
  [299, 1],
  [300, 2],
  [2000, 10],
])('%i words take %i minutes to read', (words, minutes) => {
  expect(readingMinutes({ words })).toBe(minutes);
});
