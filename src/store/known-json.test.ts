import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { knownJson } from './known-json.ts';

// No such file is read: its path is only a name.
const folder = mkdtempSync(join(tmpdir(), 'known-'));
const keptOf = (name: string) => join(cacheFolder, 'valid', `${digestOf(join(folder, name))}.json`);
const names = ['same', 'code', 'other', 'bad', 'yaml'];
afterAll(() => {
  for (const name of names) rmSync(keptOf(name), { force: true });
  rmSync(folder, { recursive: true });
});

const read = (name: string, code = 'code') =>
  knownJson<unknown>(join(folder, name), code, (text) => expect.unreachable(text));

test('what was found to hold is not looked at again', () => {
  const validate = vi.fn(() => ({ a: 1 }));
  expect(read('same')('{ "a": 1 }', validate)).toEqual({ a: 1 });
  expect(read('same')('{ "a": 1 }', validate)).toEqual({ a: 1 });
  expect(validate).toHaveBeenCalledTimes(1);
});

test('another text is looked at, and the same one by other code', () => {
  read('code')('{ "a": 1 }', () => ({ a: 1 }));
  expect(read('code')('{ "a": 2 }', () => undefined)).toBe(undefined);
  expect(read('code', 'newer')('{ "a": 1 }', () => undefined)).toBe(undefined);
});

test('what the schema reads otherwise than it stands there is looked at each time', () => {
  const validate = vi.fn(() => ({ on: '2025-08-07' }));
  const text = '{ "on": "2025-08-07T00:00:00Z" }';
  expect(read('other')(text, validate)).toEqual({ on: '2025-08-07' });
  expect(read('other')(text, validate)).toEqual({ on: '2025-08-07' });
  expect(validate).toHaveBeenCalledTimes(2);
});

test('what does not hold is not remembered, nor is what is no JSON', () => {
  expect(read('bad')('[', () => undefined)).toBe(undefined);
  expect(read('bad')('[', () => undefined)).toBe(undefined);
  const validate = vi.fn(() => ({ a: 1 }));
  expect(read('yaml')('a: 1', validate)).toEqual({ a: 1 });
  expect(read('yaml')('a: 1', validate)).toEqual({ a: 1 });
  expect(validate).toHaveBeenCalledTimes(2);
});
