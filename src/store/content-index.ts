import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { Summary } from './summary.ts';

/** A file of an analysis, as it was when it was last looked at. */
export interface IndexedFile {
  /** Its name without the ending. */
  slug: string;
  bytes: number;
  changedMs: number;
  digest: string;
  /** Undefined where the file does not hold. */
  summary: Summary | undefined;
}

/** What is known of a content folder: what has not changed since need not be read. */
export interface ContentIndex {
  code: string;
  files: IndexedFile[];
}

/** Where what is known of a content folder is kept. */
export const indexPath = (folder: string): string =>
  join(cacheFolder, 'content', `${digestOf(resolve(folder))}.json`);

/** The index that was kept of a folder by the same code; undefined where there is none. */
export function readIndex(
  folder: string,
  code: string,
  warn: (text: string) => void,
): ContentIndex | undefined {
  const index = readSealed<ContentIndex>(indexPath(folder), warn);
  return index?.code === code ? index : undefined;
}

/** Keeps an index. */
export const keepIndex = (folder: string, index: ContentIndex): boolean =>
  writeSealed(indexPath(folder), index);

/** A path as people are told of it. */
export const shownPath = (path: string): string => relative('.', path).replaceAll('\\', '/');

/**
 * A file that was changed so short a time ago may be changed again within the same tick of the clock of its disk: its
 * age says nothing then, and it is read.
 */
const unsettledMs = 2000;

/** The name of the content of a file. */
export const digestOfFile = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** The files of analyses in a content folder, by name: not those in folders below it, nor what is no MDX. */
export function analysisFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'analyses'))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length))
      .toSorted(byCodeUnit);
  } catch {
    return [];
  }
}

/** A file of an analysis as it is now; `summarise` is asked where it is another than the one before. */
export function lookAt(
  folder: string,
  slug: string,
  before: IndexedFile | undefined,
  summarise: (slug: string, bytes: Buffer, digest: string) => Summary | undefined,
): IndexedFile {
  const path = join(folder, 'analyses', `${slug}.mdx`);
  const { size: bytes, mtimeMs: changedMs } = statSync(path);
  if (before?.bytes === bytes && before.changedMs === changedMs) return before;
  const content = readFileSync(path);
  const digest = digestOfFile(content);
  const summary = before?.digest === digest ? before.summary : summarise(slug, content, digest);
  const isSettled = Date.now() - changedMs > unsettledMs;
  return { slug, bytes, changedMs: isSettled ? changedMs : -1, digest, summary };
}
