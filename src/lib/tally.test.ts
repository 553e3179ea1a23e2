import { expect, test } from 'vitest';
import { tally } from './tally.ts';

test('counts each key by itself, from none before', () => {
  const before = tally();
  expect(['a', 'b', 'a', 'a', 'b'].map(before)).toEqual([0, 0, 1, 2, 1]);
});

test('two tallies know nothing of each other', () => {
  tally()('a');
  expect(tally()('a')).toBe(0);
});
