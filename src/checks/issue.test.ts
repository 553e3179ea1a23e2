import { expect, test } from 'vitest';
import { byPlace, type Issue } from './issue.ts';

const issue = (file: string, line: number, column: number, rule = 'rule'): Issue => ({
  file,
  line,
  column,
  rule,
  severity: 'error',
  hint: 'Mend it.',
  message: 'It does not hold.',
});

test('issues stand by file, then line, then column as numbers, then rule', () => {
  const sorted = [
    issue('a.mdx', 9, 10),
    issue('a.mdx', 10, 2),
    issue('a.mdx', 10, 10, 'a'),
    issue('a.mdx', 10, 10, 'b'),
    issue('b.mdx', 1, 1),
  ];
  expect(sorted.toReversed().sort(byPlace)).toEqual(sorted);
  expect([2, 0, 4, 1, 3].map((i) => sorted[i] as Issue).sort(byPlace)).toEqual(sorted);
});

test('issues of one rule at one place keep their order', () => {
  expect(byPlace(issue('a.mdx', 1, 1), issue('a.mdx', 1, 1))).toBe(0);
});
