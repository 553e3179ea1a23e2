import { expect, test } from 'vitest';
import {
  content,
  exampleText,
  file,
  permalinksOf,
  shown,
} from '../../../tests/support/example-analysis.ts';
import { readPermalinks } from '../yaml-file.ts';
import { permalinksAreValid } from './permalinks-are-valid.ts';

const good = permalinksOf(file(exampleText));

const findings = (text: string) =>
  shown(permalinksAreValid.check(readPermalinks('permalinks.json', text), content([])));

function changed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`The permalinks do not hold: ${from}`);
  return good.replace(from, to);
}

test('is silent where it holds, and where nothing is published yet', () => {
  expect(findings(good)).toBe('');
  expect(findings('{}')).toBe('');
});

test('reports a day that does not exist', () => {
  expect(findings(changed('"the-port": "2026-11-23"', '"the-port": "2026-11-31"')))
    .toMatchInlineSnapshot(`
    "5:19 x.sections.the-port is "2026-11-31".
        Expected a day that exists, as 2025-08-07."
  `);
});

test('reports a list that is missing', () => {
  expect(findings(good.replace(/ {4}"claims": \{[^}]*\},\n/, ''))).toMatchInlineSnapshot(`
    "2:8 x.claims is missing.
        Expected: keys and values."
  `);
});

test('reports a list of a name that it does not know', () => {
  const text = changed('"claims"', '"claims": {},\n    "claimz"');
  expect(findings(text)).toMatch(/^8:5 Unknown key "claimz" in x\.\n/);
});

test('reports a file that is no list of analyses', () => {
  expect(findings('[]')).toMatchInlineSnapshot(`
    "1:1 The file holds no list of published ids.
        Take the last good one from version control, then run "npm run permalinks"."
  `);
  expect(findings('')).toMatchInlineSnapshot(`
    "1:1 The file holds no list of published ids.
        Take the last good one from version control, then run "npm run permalinks"."
  `);
});

test('reports a file of two sides that were not merged', () => {
  expect(findings(`<<<<<<< ours\n${good}\n=======\n${good}\n>>>>>>> theirs\n`)).not.toBe('');
});

test('reports a file that was not UTF-8, and reads nothing of it', () => {
  const text = changed('"the-port":', '"the-p\uFFFDrt":');
  expect(findings(text)).toMatchInlineSnapshot(`
    "5:13 The file is not UTF-8 from here on.
        Save it with the encoding UTF-8."
  `);
  expect(readPermalinks('permalinks.json', text).data).toBeUndefined();
});

test('reports an analysis that stands there twice', () => {
  const twice = `${good.slice(0, -2)},${good.slice(1)}`;
  expect(findings(twice)).toMatchInlineSnapshot(`
    "19:3 The key "x" is written twice, first on line 2.
        Keep one of them."
  `);
});
