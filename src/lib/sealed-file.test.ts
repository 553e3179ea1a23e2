import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readSealed, readSealedBytes, writeSealed, writeSealedBytes } from './sealed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
const path = join(folder, 'below', 'kept.json');
const warnings: string[] = [];
const read = () => readSealed<{ a: number }>(path, (text) => warnings.push(text));

beforeEach(() => {
  warnings.length = 0;
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what was kept is read as it was', () => {
  expect(writeSealed(path, { a: 1 })).toBe(true);
  expect(read()).toEqual({ a: 1 });
  expect(warnings).toEqual([]);
});

test('where nothing was kept there is nothing, and nothing to tell', () => {
  expect(readSealed(join(folder, 'none.json'), (text) => warnings.push(text))).toBeUndefined();
  expect(warnings).toEqual([]);
});

test.each([
  ['cut', (text: string) => text.slice(0, -1)],
  ['changed', (text: string) => text.replace('1', '2')],
  ['longer', (text: string) => `${text} `],
  ['empty', () => ''],
])('what is %s is not believed, and one line says so', (_, damage) => {
  writeSealed(path, { a: 1 });
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expect(read()).toBeUndefined();
  expect(warnings).toEqual([`${path} is damaged; what it held is made anew.`]);
});

test('bytes are kept as they are, and not believed when they were changed', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const readBytes = () => readSealedBytes(path, (text) => warnings.push(text));
  expect(writeSealedBytes(path, bytes)).toBe(true);
  expect(new Uint8Array(readBytes() ?? [])).toEqual(bytes);
  const file = readFileSync(path);
  writeFileSync(path, file.subarray(0, -1));
  expect(readBytes()).toBeUndefined();
  expect(warnings).toEqual([`${path} is damaged; what it held is made anew.`]);
});

test('what could not be put in its place is not left beside it', () => {
  mkdirSync(join(folder, 'taken', 'kept.json', 'by a folder'), { recursive: true });
  expect(writeSealed(join(folder, 'taken', 'kept.json'), {})).toBe(false);
  expect(readdirSync(join(folder, 'taken'))).toEqual(['kept.json']);
});

test('where nothing can be written it is told, and nothing fails', () => {
  expect(writeSealed(join(path, 'in-a-file.json'), {})).toBe(false);
});
