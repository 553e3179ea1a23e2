import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { FileReading } from '../lib/reread-file.ts';
import { knownJson, partDigest } from './known-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-'));
const path = join(folder, 'long.json');
const keptPath = join(cacheFolder, 'valid', `${digestOf(path)}.json`);
afterEach(() => {
  vi.useRealTimers();
  rmSync(keptPath, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

type Data = Record<string, unknown>;

/** What a text says as another build finds it, some seconds after it was written; and whether the text was read. */
function read(text: string, validate: () => Data | undefined, { code = 'code', after = 60 } = {}) {
  // One that stays is not written again: its age would be another.
  if (textThere() !== text) writeFileSync(path, text);
  vi.useFakeTimers({ now: Date.now() + after * 1000, toFake: ['Date'] });
  const reading = new FileReading(path);
  vi.useRealTimers();
  const find = knownJson<unknown>(path, code, {
    warn: (warning) => expect.unreachable(warning),
    changed: () => {
      throw new Error('It was changed.');
    },
  });
  return { ...find(reading, validate), isRead: reading.textIfRead !== undefined };
}

function textThere(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const twice = (act: () => void) => {
  act();
  act();
};
const neverAsked = () => expect.unreachable();

// Names that are part of each other, that need a sign before one of theirs, and that every object inherits.
const data = { a: { a: 1 }, b: {}, 'b"': { a: { é: '\n  }' } }, constructor: { é: [] } };
const text = `${JSON.stringify(data, null, 2)}\n`;
const dataOf = () => structuredClone(data) as Data;

test('what was found to hold is not looked at again, nor read', () => {
  expect(read(text, dataOf)).toMatchObject({ data, digest: digestOf(text), isRead: true });
  const again = read(text, neverAsked);
  expect(again).toEqual({ data, digest: digestOf(text), isRead: false });
});

test('a part that is asked for when the file says something else is not taken from that', () => {
  read(text, dataOf);
  const { data: lazy } = read(text, neverAsked);
  writeFileSync(path, text.replace('"a": 1', '"a": 2'));
  expect(() => lazy?.['a']).toThrow('It was changed.');
  // Written anew, it says the same.
  writeFileSync(path, text);
  expect(lazy).toEqual(data);
});

test('what was written a moment ago is read again, and not looked at again', () => {
  read(text, dataOf, { after: 0 });
  expect(read(text, neverAsked, { after: 0 })).toEqual({
    data,
    digest: digestOf(text),
    isRead: true,
  });
  // Once its age says something, it is known by that.
  expect(read(text, neverAsked).isRead).toBe(true);
  expect(read(text, neverAsked).isRead).toBe(false);
});

test('of what is known, a part is read when it is asked for, and only once', () => {
  read(text, dataOf);
  const { data: known = {} } = read(text, neverAsked);
  const parse = vi.spyOn(JSON, 'parse');
  expect(Object.keys(known)).toEqual(Object.keys(data));
  expect(parse).not.toHaveBeenCalled();
  expect(known['b"']).toEqual(data['b"']);
  expect(known['b"']).toBe(known['b"']);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('a part has the same name whether it was read or not, and another one when it says something else', () => {
  const { data: first = {} } = read(text, dataOf);
  const { data: second = {} } = read(text, neverAsked);
  for (const key of [...Object.keys(data), 'c'])
    expect(partDigest(second, key)).toBe(partDigest(first, key));
  expect(partDigest({ a: { a: 2 } }, 'a')).not.toBe(partDigest(first, 'a'));
});

test('another text is looked at, also one of the same length, and the same one by other code', () => {
  read(text, dataOf);
  const other = text.replace('"a": 1', '"a": 2');
  expect(read(other, () => undefined)).toEqual({
    data: undefined,
    digest: digestOf(other),
    isRead: true,
  });
  read(text, dataOf);
  expect(read(text, () => undefined, { code: 'newer' }).data).toBe(undefined);
});

test('what the schema reads otherwise than it stands there is looked at each time', () => {
  const validate = vi.fn(() => ({ a: { on: '2025-08-07' } }));
  const written = JSON.stringify({ a: { on: '2025-08-07T00:00:00Z' } }, null, 2);
  twice(() => expect(read(written, validate).data).toEqual({ a: { on: '2025-08-07' } }));
  expect(validate).toHaveBeenCalledTimes(2);
});

test('what does not hold is not remembered, nor is what is no JSON', () => {
  twice(() => expect(read('[', () => undefined).data).toBe(undefined));
  const validate = vi.fn(() => ({ a: { b: 1 } }));
  twice(() => expect(read('a: { b: 1 }', validate).data).toEqual({ a: { b: 1 } }));
  expect(validate).toHaveBeenCalledTimes(2);
});

test('what is set in other lines than the command writes, or is no text, is looked at each time', () => {
  const others = [undefined, 4, '\t'].map((space) => JSON.stringify(data, null, space));
  for (const written of others) {
    const validate = vi.fn(dataOf);
    twice(() => expect(read(written, validate).data).toEqual(data));
    expect(validate).toHaveBeenCalledTimes(2);
  }
  const broken = Buffer.from(JSON.stringify({ a: { b: '*' }, c: { d: 1 } }, null, 2));
  broken[broken.indexOf('*')] = 0xff;
  writeFileSync(path, broken);
  const validate = vi.fn(() => ({ a: { b: '\uFFFD' }, c: { d: 1 } }));
  twice(() =>
    expect(read(String(broken), validate).data).toEqual({ a: { b: '\uFFFD' }, c: { d: 1 } }),
  );
  expect(validate).toHaveBeenCalledTimes(2);
});
