import { expect, test } from 'vitest';
import { content, shown } from '../../../tests/support/example-analysis.ts';
import { exampleStateText, stateFile } from '../../../tests/support/kept-state.ts';
import { readVersion } from '../version-file.ts';
import { versionIsValid } from './version-is-valid.ts';

const findings = (text: string, name = 'x/2026-11-23.json') =>
  shown(
    versionIsValid.check(readVersion(`versions/${name}`, name, Buffer.from(text)), content([])),
  );

test('is silent where it holds', () => {
  expect(findings(exampleStateText)).toBe('');
  expect(shown(versionIsValid.check(stateFile('x', '2026-12-01'), content([])))).toBe('');
});

test('reports a file that is called after no analysis and no day', () => {
  expect(findings(exampleStateText, '2026-11-23.json')).toMatchInlineSnapshot(`
    "1:1 The file is not read: it is called neither after an analysis nor after a day.
        Call it content/versions/<analysis>/<day>.json, or move it elsewhere."
  `);
});

test('reports a file whose day is another one', () => {
  expect(findings(exampleStateText, 'x/2026-11-24.json')).toMatchInlineSnapshot(`
    "3:9 The state is of 2026-11-23, its file is called 2026-11-24.json.
        Rename it to 2026-11-23.json."
  `);
});

test('reports what it does not know, and what is missing', () => {
  expect(findings(exampleStateText.replace('"renamed"', '"renamd"'))).toMatchInlineSnapshot(`
    "1:1 renamed is missing.
        Expected: keys and values.
    121:3 Unknown key "renamd".
        Did you mean "renamed"?"
  `);
  expect(findings('')).toMatchInlineSnapshot(`
    "1:1 The file holds no state of an analysis.
        Take the last good one from version control; or remove it, and run "npm run versions"."
  `);
});

test('refuses an address that runs a script', () => {
  const text = exampleStateText.replace(
    '"text": "The port"',
    '"text": "The port", "href": "javascript:alert(1)"',
  );
  expect(findings(text)).toMatchInlineSnapshot(`
    "16:41 text[0].parts[0][0].href is "javascript:alert(1)".
        Expected an address."
  `);
});
