import { expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { reportToTerminal } from './terminal.ts';

const error: Issue = {
  file: 'content/analyses/x.mdx',
  line: 41,
  column: 9,
  rule: 'actor-exists',
  severity: 'error',
  message: 'Cannot find actor "ushakof".',
  hint: 'Did you mean "ushakov"?',
};
const warning: Issue = {
  file: 'content/analyses/x.mdx',
  line: 50,
  column: 9,
  rule: 'forecast-is-settled',
  severity: 'warning',
  message: 'Nothing became of this.',
  hint: 'Say what did.',
};

test('says that the content holds where there is no issue', () => {
  expect(reportToTerminal([])).toBe('The content holds.');
});

test('says what, where and the fix, and counts', () => {
  expect(reportToTerminal([error, warning, error])).toMatchInlineSnapshot(`
    "content/analyses/x.mdx:41:9 Cannot find actor "ushakof". (actor-exists)
        Did you mean "ushakov"?
    content/analyses/x.mdx:50:9 warning: Nothing became of this. (forecast-is-settled)
        Say what did.
    content/analyses/x.mdx:41:9 Cannot find actor "ushakof". (actor-exists)
        Did you mean "ushakov"?
    2 errors, 1 warning."
  `);
});

test('counts one error, and no error, as people do', () => {
  expect(reportToTerminal([error])).toMatch(/\n1 error, 0 warnings\.$/);
  expect(reportToTerminal([warning])).toMatch(/\n0 errors, 1 warning\.$/);
});
