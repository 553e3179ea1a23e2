import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endIfRefused, Refusal } from './refusal.ts';

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
});
afterEach(() => vi.restoreAllMocks());

/** An error as a file system gives it. */
const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: no luck`), { code, ...(path !== undefined && { path }) });

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENAMETOOLONG', 'ENOSPC', 'EDQUOT'])(
  '%s is told in plain words, with what can be done',
  (code) => {
    expect(() => endIfRefused(systemError(code, '/srv/site/index.html'))).toThrow('ended with 1');
    expect(said.join('')).toMatchSnapshot();
  },
);

test('a disk that is full while a file is written is told without a path', () => {
  expect(() => endIfRefused(systemError('ENOSPC'))).toThrow('ended with 1');
  expect(said.join('')).toBe(
    'The site cannot be written: the disk is full.\n    Make room there, and build again.\n',
  );
});

test('a refusal is told as it is', () => {
  expect(() => endIfRefused(new Refusal('The address is missing.'))).toThrow('ended with 1');
  expect(said).toEqual(['The address is missing.\n']);
});

test('what nobody but a programmer can mend is thrown on', () => {
  const ours = new TypeError('undefined is not a function');
  expect(() => endIfRefused(ours)).toThrow(ours);
  let unread: unknown;
  try {
    readdirSync('/nowhere/at/all');
  } catch (error) {
    unread = error;
  }
  expect(() => endIfRefused(unread)).toThrow('ENOENT');
  expect(said).toEqual([]);
});
