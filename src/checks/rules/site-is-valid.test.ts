import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content, shown } from '../../../tests/support/example-analysis.ts';
import { readSite } from '../yaml-file.ts';
import { siteIsValid } from './site-is-valid.ts';

const good = readFileSync('content/site.yaml', 'utf8');

const findings = (text: string) =>
  shown(siteIsValid.check(readSite('site.yaml', text), content([])));

test('holds for the site of this repository', () => {
  expect(findings(good)).toBe('');
});

test('reports a key that it does not know, and the one that is missing', () => {
  expect(findings(good.replace('publisher:', 'publihser:'))).toMatchInlineSnapshot(`
    "2:1 publisher is missing.
        Expected text.
    8:1 Unknown key "publihser".
        Did you mean "publisher"?"
  `);
});

test('reports an address that is not of the web', () => {
  expect(findings(good.replace(/^url: .*/m, 'url: ftp://example.org'))).toMatchInlineSnapshot(
    `
    "5:6 url is "ftp://example.org".
        Expected a web address that begins with https:// or http://."
  `,
  );
});

test('reports a file without keys, or none at all', () => {
  expect(findings('')).toMatchInlineSnapshot(
    `
    "1:1 The file is missing, or holds no keys and values.
        It is YAML: a key, a colon, a value."
  `,
  );
});

test('reports a file that was not UTF-8, where that shows, and nothing else', () => {
  const latin = Buffer.from(good.replace(/^name: .*/m, 'name: Café News'), 'latin1');
  expect(findings(latin.toString('utf8'))).toMatchInlineSnapshot(`
    "2:10 The file is not UTF-8 from here on.
        Save it with the encoding UTF-8."
  `);
  expect(findings(Buffer.from(`\uFEFF${good}`, 'utf16le').toString('utf8'))).toMatch(
    /^1:1 .*UTF-8/,
  );
  expect(findings(Buffer.from(good, 'utf16le').toString('utf8'))).toMatch(/^1:2 .*UTF-8/);
});
