import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { beginToWrite, emptySite, filesBuilt, readSiteState } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
const warn = (text: string) => {
  throw new Error(text);
};

afterAll(() => rmSync(folder, { recursive: true }));

test('where a build has begun, nothing is claimed to be as it was until it has ended', () => {
  const state = join(folder, 'state');
  const row = { key: 'as it was', listedDigest: '' };
  const before = { ...emptySite, recordsKey: 'a', searchKeys: { b: 'c' }, groups: { _all: row } };
  expect(beginToWrite(state, before)).toBe(true);
  expect(readSiteState(state, folder, warn)).toEqual({
    ...emptySite,
    isUnfinished: true,
    groups: { _all: { ...row, key: '' } },
  });
});

test.each([
  ['nothing is known yet', undefined],
  ['something is', emptySite],
])('where nothing can be kept and %s, that is told, and nothing fails', (_, before) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(beginToWrite(join(file, 'state'), before)).toBe(false);
});

test.each(['.git', '.git/config'])(
  'what git keeps in the built folder (%s) is no file of the site',
  (name) => {
    const out = mkdtempSync(join(folder, 'out-'));
    if (name.includes('/')) mkdirSync(join(out, '.git'));
    for (const file of [name, '.gitignore', 'index.html']) writeFileSync(join(out, file), '');
    expect(filesBuilt(out).toSorted()).toEqual(['.gitignore', 'index.html']);
  },
);
