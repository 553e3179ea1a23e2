import { expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { reportAsJson } from './json.ts';

const issue: Issue = {
  file: 'content/analyses/x.mdx',
  line: 41,
  column: 9,
  rule: 'actor-exists',
  severity: 'error',
  message: 'Cannot find actor "ushakof".',
  hint: 'Did you mean "ushakov"?',
};

test('is one object with all issues, each with every key', () => {
  expect(JSON.parse(reportAsJson([issue]))).toEqual({ issues: [issue] });
});

test('is an object too where everything holds', () => {
  expect(JSON.parse(reportAsJson([]))).toEqual({ issues: [] });
});
