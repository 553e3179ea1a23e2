import { expect, test } from 'vitest';
import { onFront } from './front.ts';

const analyses = (count: number) => Array.from({ length: count }, (_, i) => `analysis ${i}`);

test('the front page shows the newest, and knows how many are older', () => {
  expect(onFront([])).toEqual({ newest: [], older: 0 });
  expect(onFront(analyses(30))).toEqual({ newest: analyses(30), older: 0 });
  expect(onFront(analyses(31))).toEqual({ newest: analyses(30), older: 1 });
});
