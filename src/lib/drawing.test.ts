import { expect, test } from 'vitest';
import { dots } from './drawing.ts';

test('a line of dots begins at its start and does not go beyond its end', () => {
  expect(dots(10, 21, 4)).toBe('M10 4H12M15 4H17M20 4H21');
  expect(dots(10, 10, 4)).toBe('');
});
