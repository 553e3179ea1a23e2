import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
} from '../../../tests/support/example-analysis.ts';
import { laterChange, stateFile } from '../../../tests/support/kept-state.ts';
import { runChecks } from '../run.ts';
import { pastStateIsKept } from './past-state-is-kept.ts';

const later = changed(laterChange);

test('is silent where it holds, and where nothing was changed', () => {
  expect(findings(pastStateIsKept, exampleText)).toBe('');
  const versions = [stateFile('x', '2026-11-23')];
  expect(findings(pastStateIsKept, later, { versions })).toBe('');
});

test('reports a change before which nothing was kept', () => {
  expect(findings(pastStateIsKept, later)).toMatchInlineSnapshot(`
    "9:17 What readers had before this change, from 2026-11-23 on, is not kept.
        Run "npm run versions": it takes that state from the history of the repository. Where it is not there, say so under "limits:"."
  `);
});

test('says nothing of a change on the day of publication: no reader of another day had the text before', () => {
  const sameDay = later.replaceAll('2026-12-01', '2026-11-23').replace('T08:', 'T13:');
  expect(findings(pastStateIsKept, sameDay)).toBe('');
});

test('says nothing of a draft', () => {
  expect(findings(pastStateIsKept, later.replace('topic:', 'draft: true\ntopic:'))).toBe('');
});

test('is a warning that a limit settles, for the day that it names and no other', () => {
  const told = (day: string) =>
    later.replace(
      'topic:',
      `limits: [{ check: past-state-is-kept, of: [${day}], text: Lost. }]\ntopic:`,
    );
  const rulesOf = (text: string) =>
    runChecks(content([file(text)])).map(({ rule, severity }) => `${severity} ${rule}`);
  expect(rulesOf(later)).toEqual(['warning past-state-is-kept']);
  expect(rulesOf(told('2026-11-23'))).toEqual([]);
  expect(rulesOf(told('2026-11-24')).sort()).toEqual([
    'error limit-is-needed',
    'warning past-state-is-kept',
  ]);
});
