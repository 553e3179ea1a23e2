import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  shown,
} from '../../../tests/support/example-analysis.ts';
import { laterChange, stateFile } from '../../../tests/support/kept-state.ts';
import { versionDayIsAState } from './version-day-is-a-state.ts';

const later = changed(laterChange);
const findings = (day: string, text = later) =>
  shown(versionDayIsAState.check(stateFile('x', day), content([file(text)])));

test('is silent where it holds', () => {
  expect(findings('2026-11-23')).toBe('');
});

test('reports a day on which nothing was published or changed', () => {
  expect(findings('2026-11-25')).toMatchInlineSnapshot(`
    "1:1 "x" was neither published nor changed on 2026-11-25.
        Past states are of: 2026-11-23. Rename it, remove it, or put the change back under "changes:"."
  `);
  expect(findings('2026-11-25', exampleText)).toMatchInlineSnapshot(`
    "1:1 "x" was neither published nor changed on 2026-11-25.
        Remove it, or put the change back under "changes:"."
  `);
});

test('reports a state that is the current text', () => {
  expect(findings('2026-12-01')).toMatchInlineSnapshot(`
    "1:1 The state of 2026-12-01 is the current text of "x".
        Remove it until a later change is under "changes:", or add that change."
  `);
  expect(findings('2026-11-23', exampleText)).toMatchInlineSnapshot(`
    "1:1 The state of 2026-11-23 is the current text of "x".
        Remove it until a later change is under "changes:", or add that change."
  `);
});
