import { expect, test } from 'vitest';
import { stackedBar } from './stacked-bar.ts';

const bar = (...counts: number[]) =>
  stackedBar(counts.map((count, i) => ({ name: `part ${i}`, count })));

test('one part is the whole bar', () => {
  expect(bar(7)).toEqual([{ name: 'part 0', x: 0, width: 1000 }]);
});

test('no part is no bar', () => {
  expect(bar()).toEqual([]);
});

test('nothing counted is no bar', () => {
  expect(bar(0)).toEqual([]);
});

test('parts keep their order and are as wide as their share, with a gap between them', () => {
  expect(bar(1, 3)).toEqual([
    { name: 'part 0', x: 0, width: 249.25 },
    { name: 'part 1', x: 252.25, width: 747.75 },
  ]);
});

test.each([
  [[1, 1]],
  [[1, 1, 1]],
  [[5, 3]],
  [[1, 2, 3, 4, 5, 6]],
  [[97, 1, 1]],
  [[1, 1, 1, 1, 1, 1, 1]],
])('the parts %j fill the bar, each beginning a gap after the one before', (counts) => {
  const segments = bar(...counts);
  expect(segments).toHaveLength(counts.length);
  let end = -3;
  for (const { x, width } of segments) {
    expect(width).toBeGreaterThan(0);
    expect(x).toBeCloseTo(end + 3, 8);
    end = x + width;
  }
  expect(end).toBeCloseTo(1000, 8);
});
