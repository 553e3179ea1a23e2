import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteUse, removeUnused } from './unused-files.ts';

let folder = '';
const now = Date.parse('2026-11-30T12:00:00Z');
const daysAgo = (days: number) => now / 1000 - days * 24 * 60 * 60;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unused-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(name: string, days: number): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, daysAgo(days), daysAgo(days));
  return path;
}

test('what nobody has asked for in thirty days is removed, and what was asked for stays', async () => {
  keep('old', 31);
  noteUse(keep('asked for', 31), now);
  keep('new', 29);
  await removeUnused(folder, now);
  expect(readdirSync(folder).toSorted()).toEqual(['asked for', 'new']);
});

test('what was asked for a moment ago is not noted again', () => {
  const path = keep('lately', 0.5);
  noteUse(path, now);
  expect(statSync(path).mtimeMs).toBe(daysAgo(0.5) * 1000);
});

test('where there is no such folder, or no such file, nothing happens', async () => {
  await removeUnused(join(folder, 'none'), now);
  noteUse(join(folder, 'none'), now);
  expect(readdirSync(folder)).toEqual([]);
});
