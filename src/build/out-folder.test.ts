import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutFolder } from './out-folder.ts';

let path = '';
const bytes = Buffer.from('Hello');

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => rmSync(path, { recursive: true }));

/** Writes the site of an older build, and one that has other files, and removes what only the older had. */
function replace(older: string[], newer: string[]): void {
  const before = new OutFolder(path);
  for (const file of older) before.write(file, bytes, undefined);
  const now = new OutFolder(path);
  for (const file of newer) now.write(file, bytes, undefined);
  now.remove(older.filter((file) => !newer.includes(file)));
  for (const file of newer) expect(readFileSync(join(path, file))).toEqual(bytes);
}

test('a folder takes the place of a file', () => {
  replace(['thing'], ['thing/a.txt', 'thing/below/b.txt']);
});

test('a file takes the place of a folder', () => {
  replace(['thing/a.txt', 'thing/below/b.txt', 'other'], ['thing']);
  expect(existsSync(join(path, 'other'))).toBe(false);
});

test('what is no other kind of thing is no reason to remove anything', () => {
  const out = new OutFolder(path);
  out.write('there.txt', bytes, undefined);
  expect(() => out.write(`there/${'long'.repeat(100)}`, bytes, undefined)).toThrow('ENAMETOOLONG');
  expect(existsSync(join(path, 'there.txt'))).toBe(true);
});
