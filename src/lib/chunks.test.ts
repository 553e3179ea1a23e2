import { describe, expect, test } from 'vitest';
import { chunksOf } from './chunks.ts';

describe('a list in parts', () => {
  test('keeps the order, and the last part is what is left', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('has no empty part at the end', () => {
    expect(chunksOf([1, 2, 3, 4], 2)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('is one empty part where there is nothing', () => {
    expect(chunksOf([], 2)).toEqual([[]]);
  });
});
