import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  analysisFiles,
  indexPath,
  keepIndex,
  lookAt,
  readIndex,
  type IndexedFile,
} from './content-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
const path = join(folder, 'analyses', 'one.mdx');
const silent = (text: string) => expect.unreachable(text);

beforeEach(() => rmSync(indexPath(folder), { recursive: true, force: true }));
afterAll(() => {
  rmSync(indexPath(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** Writes the analysis, as if it had been done so many seconds ago. */
function write(text: string, secondsAgo: number): void {
  mkdirSync(join(folder, 'analyses'), { recursive: true });
  writeFileSync(path, text);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(path, then, then);
}

test('what editors and systems put beside a text, with a dot before its name, is no analysis', () => {
  write('first', 60);
  for (const name of ['.#one.mdx', '._one.mdx', '.mdx', 'two.md'])
    writeFileSync(join(folder, 'analyses', name), '');
  expect(analysisFiles(folder)).toEqual(['one']);
});

describe('a file', () => {
  const summarise = vi.fn(() => undefined);
  /** Looks at it a minute from now, when its disk would give it another age if it were changed. */
  function look(before?: IndexedFile) {
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    const file = lookAt(folder, 'one', before, summarise);
    vi.useRealTimers();
    return file;
  }
  beforeEach(() => summarise.mockClear());

  test('that stays is not read again', () => {
    write('first', 60);
    const before = look();
    expect(look(before)).toBe(before);
    expect(summarise).toHaveBeenCalledTimes(1);
  });

  test('that was touched only says the same, and is read but not compiled again', () => {
    write('first', 60);
    const before = look();
    write('first', 30);
    expect(look(before).digest).toBe(before.digest);
    expect(summarise).toHaveBeenCalledTimes(1);
  });

  test('that was changed, as long as before and with the age that it had, is another', () => {
    write('first', 60);
    const { atime, mtime } = statSync(path);
    const before = look();
    writeFileSync(path, 'other');
    utimesSync(path, atime, mtime);
    expect(look(before).digest).not.toBe(before.digest);
    expect(summarise).toHaveBeenCalledTimes(2);
  });

  test('that is the same in another place, as where a host brings back its caches, is read only', () => {
    write('first', 60);
    const before = look();
    renameSync(path, `${path}.old`);
    write('first', 60);
    const now = look(before);
    expect(now.state).not.toBe(before.state);
    expect(now.digest).toBe(before.digest);
    expect(summarise).toHaveBeenCalledTimes(1);
    rmSync(`${path}.old`);
  });

  test('that was changed within the tick of the clock in which it was read is another', () => {
    write('first', 0);
    const before = lookAt(folder, 'one', undefined, summarise);
    expect(before.state).toBe('');
    writeFileSync(path, 'other');
    expect(look(before).digest).not.toBe(before.digest);
    expect(summarise).toHaveBeenCalledTimes(2);
  });
});

describe('what is known of a folder', () => {
  const file = (slug: string, digest = 'a'): IndexedFile => ({
    slug,
    state: 'as it was',
    digest,
    summary: undefined,
  });
  const slugs = Array.from({ length: 200 }, (_, i) => `analysis-${i}`);
  const all = new Map(slugs.map((slug) => [slug, file(slug)]));
  const bySlug = (files: IndexedFile[]) => new Map(files.map((one) => [one.slug, one]));
  const ages = () =>
    new Map(
      readdirSync(indexPath(folder)).map((name) => [
        name,
        statSync(join(indexPath(folder), name)).ino,
      ]),
    );

  test('is there for the same code only', () => {
    keepIndex(folder, 'code', new Map(), all);
    expect(bySlug(readIndex(folder, 'code', silent))).toEqual(all);
    expect(readIndex(folder, 'newer', silent)).toEqual([]);
  });

  test('is written where something is another, came or went, and nowhere else', () => {
    keepIndex(folder, 'code', new Map(), all);
    const before = ages();
    const now = new Map(all);
    now.set('analysis-7', file('analysis-7', 'b'));
    now.delete('analysis-8');
    now.set('new', file('new'));
    keepIndex(folder, 'code', all, now);
    expect(bySlug(readIndex(folder, 'code', silent))).toEqual(now);
    const written = [...ages()].filter(([name, ino]) => before.get(name) !== ino);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThanOrEqual(3);
  });

  test('is lost where it is damaged, which is said, and nowhere else', () => {
    keepIndex(folder, 'code', new Map(), all);
    appendFileSync(join(indexPath(folder), '0.json'), 'x');
    const warn = vi.fn();
    const left = readIndex(folder, 'code', warn);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('0.json is damaged'));
    expect(left.length).toBeGreaterThan(100);
    expect(left.length).toBeLessThan(200);
  });
});
