import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { runCompiled } from './compiled-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
const file = join(folder, 'script.cjs');
const kept = `${file}.${process.arch}`;
const text = (answer: number) => `
const { basename } = require('node:path');
exports.answer = () => {
  const all = [];
  for (let i = 0; i < 3; i += 1) all.push(i * ${answer});
  return all;
};
exports.name = () => basename(__filename);
`;
const warnings: string[] = [];
const run = () =>
  runCompiled<{
    answer: () => number[];
    name: () => string;
  }>(file, (line) => warnings.push(line));

beforeEach(() => {
  warnings.length = 0;
  rmSync(kept, { force: true });
  writeFileSync(file, text(2));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a script has what Node gives to one', () => {
  const { exports } = run();
  expect(exports.answer()).toEqual([0, 2, 4]);
  expect(exports.name()).toBe('script.cjs');
});

test('what is kept has the functions that were called, and serves the next run', () => {
  // Of a text that it has not seen yet: V8 also has a memory of its own.
  writeFileSync(file, text(77));
  const first = run();
  first.keep(false);
  const before = statSync(kept).size;
  first.exports.answer();
  expect(first.keep(true)).toBe(true);
  expect(statSync(kept).size).toBeGreaterThan(before);
  const next = run();
  expect(next.exports.answer()).toEqual([0, 77, 154]);
  expect(next.keep(true)).toBe(false);
});

test('a full one takes the place of another, and no other that of a full one', () => {
  expect(run().keep(false)).toBe(true);
  expect(run().keep(false)).toBe(false);
  expect(run().keep(true)).toBe(true);
  expect(run().keep(false)).toBe(false);
});

test('what is damaged is not believed: one line says so, and it is kept anew', () => {
  run().keep(true);
  const bytes = readFileSync(kept);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  writeFileSync(kept, bytes);
  const { exports, keep } = run();
  expect(exports.answer()).toEqual([0, 2, 4]);
  expect(warnings).toEqual([`${kept} is damaged; what it held is made anew.`]);
  expect(keep(true)).toBe(true);
  run();
  expect(warnings).toHaveLength(1);
});

test('what was compiled of another text is not believed', () => {
  run().keep(true);
  writeFileSync(file, text(1000));
  const { exports, keep } = run();
  expect(exports.answer()).toEqual([0, 1000, 2000]);
  expect(warnings).toEqual([]);
  expect(keep(true)).toBe(true);
});
