import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stateFolderOf } from './built-state.ts';
import { foreignFolder } from './foreign-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
});
afterEach(() => {
  rmSync(stateFolderOf(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** A file below the folder. */
function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test('a folder that is not there, or is empty but for what git keeps in it, is ours', () => {
  expect(foreignFolder(join(folder, 'none'))).toBeUndefined();
  expect(foreignFolder(folder)).toBeUndefined();
  put('.git', 'gitdir: elsewhere');
  expect(foreignFolder(folder)).toBeUndefined();
});

test('a folder with a site of ours, or of which something is known, is ours', () => {
  put(
    'index.html',
    '<html><head><meta name="generator" content="On the Record 0.1"></head></html>',
  );
  expect(foreignFolder(folder)).toBeUndefined();
  put('index.html', 'Another site.');
  expect(foreignFolder(folder)).toBeDefined();
  mkdirSync(stateFolderOf(folder), { recursive: true });
  expect(foreignFolder(folder)).toBeUndefined();
});

test('a folder with other files is refused', () => {
  put('docs/thesis.txt', 'precious');
  expect(foreignFolder(folder)).toBe(
    `The site cannot be built into ${folder}: other files stand there, and a build removes what is no part of the site. Name another folder, or empty this one.`,
  );
});

test.each([
  ['the project', () => resolve('.'), 'the project lies in it'],
  ['a folder around it', () => dirname(resolve('.')), 'the project lies in it'],
  ['the content', () => resolve('content'), 'the content lies in it'],
])('%s is refused, whatever stands there', (_, path, why) => {
  expect(foreignFolder(path())).toContain(why);
  symlinkSync(path(), join(folder, 'link'));
  expect(foreignFolder(join(folder, 'link'))).toContain(why);
});

test('a file is refused', () => {
  put('file', '');
  expect(foreignFolder(join(folder, 'file'))).toContain('it is a file');
});
