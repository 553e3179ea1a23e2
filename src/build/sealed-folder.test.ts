import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSealedFolder, sealFolder } from './sealed-folder.ts';

let folder = '';
const warnings: string[] = [];
const open = () => openSealedFolder(folder, (text) => warnings.push(text));

beforeEach(() => {
  warnings.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'sealed-folder-'));
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'server/build.cjs'), 'build();');
  writeFileSync(join(folder, 'renderer.json'), '{}');
  sealFolder(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder is opened as it was sealed', () => {
  writeFileSync(join(folder, 'server/build.cjs.compiled'), 'kept beside it later');
  const files = open();
  expect([...(files?.keys() ?? [])].toSorted()).toEqual(['renderer.json', 'server/build.cjs']);
  expect(String(files?.get('server/build.cjs'))).toBe('build();');
  expect(warnings).toEqual([]);
});

test.each([
  ['damaged', 'is cut', () => truncateSync(join(folder, 'server/build.cjs'), 3)],
  [
    'damaged',
    'says something else',
    () => writeFileSync(join(folder, 'server/build.cjs'), 'guild();'),
  ],
  ['missing', 'was taken away', () => rmSync(join(folder, 'server/build.cjs'))],
])('it is %s where a file of it %s, and a line says so', (word, _, damage) => {
  damage();
  expect(open()).toBeUndefined();
  expect(warnings).toEqual([
    `${join(folder, 'server/build.cjs')} is ${word}; all that was made of the code is made anew.`,
  ]);
});

test('it is not opened where its seal is damaged, or was never made', () => {
  writeFileSync(join(folder, 'sealed.json'), 'x');
  expect(open()).toBeUndefined();
  expect(warnings).toHaveLength(1);
  rmSync(join(folder, 'sealed.json'));
  expect(open()).toBeUndefined();
  expect(warnings).toHaveLength(1);
});
