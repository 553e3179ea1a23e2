import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { RereadFile, type FileReading } from './reread-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'reread-'));
const path = join(folder, 'names.txt');
afterEach(() => rmSync(path, { recursive: true, force: true }));

test('a file that stays is read once', () => {
  writeFileSync(path, 'one');
  const parse = vi.fn(({ text }: FileReading) => ({ text }));
  const file = new RereadFile(path, parse);
  expect(file.value()).toEqual({ text: 'one' });
  expect(file.value()).toBe(file.value());
  expect(parse).toHaveBeenCalledTimes(1);
});

test('a file that has changed, came or went is read again', () => {
  const file = new RereadFile(path, ({ text }) => text);
  expect(file.value()).toBe('');
  writeFileSync(path, 'one');
  expect(file.value()).toBe('one');
  writeFileSync(path, 'and two');
  expect(file.value()).toBe('and two');
  rmSync(path);
  expect(file.value()).toBe('');
});

test('what cannot be read is as if it were not there', () => {
  mkdirSync(path);
  expect(new RereadFile(path, ({ text }) => text).value()).toBe('');
});

test('a file that says nothing is not one that is missing', () => {
  const file = new RereadFile(path, ({ text }) => text, 'nothing yet');
  expect(file.value()).toBe('nothing yet');
  writeFileSync(path, '');
  expect(file.value()).toBe('');
});

test('what is forgotten is read again, though the disk says nothing', () => {
  writeFileSync(path, 'one');
  const { atime, mtime } = statSync(path);
  const file = new RereadFile(path, ({ text }) => text);
  file.value();
  writeFileSync(path, 'two');
  utimesSync(path, atime, mtime);
  file.forget();
  expect(file.value()).toBe('two');
});

test('a file that is held says what it said first', () => {
  writeFileSync(path, 'one');
  const file = new RereadFile(path, ({ text }) => text);
  file.hold();
  expect(file.value()).toBe('one');
  writeFileSync(path, 'and two');
  file.forget();
  expect(file.value()).toBe('one');
});

test('a text that nobody asks for is not read, and is not taken for the one that came after it', () => {
  writeFileSync(path, 'one');
  let readings = 0;
  const file = new RereadFile(path, (reading) => ({ number: (readings += 1), reading }));
  expect(file.value().reading.textIfRead).toBe(undefined);
  writeFileSync(path, 'another');
  expect(file.value().number).toBe(2);
  expect(file.value().reading.text).toBe('another');
});

test('of a file that was changed long ago the disk is believed, even if somebody doubts', () => {
  writeFileSync(path, 'one');
  const parse = vi.fn(({ text }: FileReading) => ({ text }));
  vi.useFakeTimers({ now: Date.now() + 60_000 });
  const file = new RereadFile(path, parse);
  const before = file.value();
  file.forget();
  vi.useRealTimers();
  expect(file.value()).toBe(before);
  expect(parse).toHaveBeenCalledTimes(1);
});

test('what says the same as before is not parsed again', () => {
  writeFileSync(path, 'one');
  const parse = vi.fn(({ text }: FileReading) => ({ text }));
  const file = new RereadFile(path, parse);
  const before = file.value();
  file.forget();
  expect(file.value()).toBe(before);
  expect(parse).toHaveBeenCalledTimes(1);
});

test('a file that does not hold says so each time, and holds once it is mended', () => {
  writeFileSync(path, 'bad');
  const file = new RereadFile(path, ({ text }) => {
    if (text === 'bad') throw new Error('It does not hold.');
    return text;
  });
  expect(() => file.value()).toThrow('It does not hold.');
  expect(() => file.value()).toThrow('It does not hold.');
  writeFileSync(path, 'good now');
  expect(file.value()).toBe('good now');
});
