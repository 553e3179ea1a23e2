import { readdirSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bucketOf } from '../lib/bucket.ts';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf, digestOfBytes } from '../lib/digest.ts';
import { isSettled } from '../lib/reread-file.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { readBytes } from './read-bytes.ts';
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

/** What is known of some files of a content folder: what has not changed since need not be read. */
interface IndexPart {
  code: string;
  files: IndexedFile[];
}

/** So many parts hold what is known of a folder: an edit writes one of them anew, and not what is known of thousands. */
const mostParts = 64;

/** Where what is known of a content folder is kept. */
export const indexPath = (folder: string): string =>
  join(cacheFolder, 'content', digestOf(resolve(folder)));

const partPath = (folder: string, part: number) => join(indexPath(folder), `${part}.json`);

const partOf = (slug: string) => bucketOf(slug, mostParts);

/** What the same code has kept of the files of a folder; nothing of those that are new, or whose part is damaged. */
export function readIndex(
  folder: string,
  code: string,
  warn: (text: string) => void,
): IndexedFile[] {
  return Array.from({ length: mostParts }, (_, part) => {
    const kept = readSealed<IndexPart>(partPath(folder, part), warn);
    return kept?.code === code ? kept.files : [];
  }).flat();
}

type Files = ReadonlyMap<string, IndexedFile>;

/** Keeps what is known of the files of a folder now, where it is not what was known `before`. */
export function keepIndex(folder: string, code: string, before: Files, now: Files): void {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (slug) => before.get(slug) !== now.get(slug),
  );
  const parts = new Set(changed.map(partOf));
  const filesIn = Map.groupBy(now.values(), ({ slug }) => partOf(slug));
  for (const part of parts)
    writeSealed(partPath(folder, part), {
      code,
      files: filesIn.get(part) ?? [],
    } satisfies IndexPart);
}

/** A path as people are told of it. */
export const shownPath = (path: string): string => relative('.', path).replaceAll('\\', '/');

/** Editors and systems put files of their own beside a text: `.#port.mdx` of Emacs, `._port.mdx` of macOS. */
const isAnalysis = (name: string) => name.endsWith('.mdx') && !name.startsWith('.');

/** The files of analyses in a content folder, by name: not those in folders below it, nor what is no MDX. */
export function analysisFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'analyses'))
      .filter(isAnalysis)
      .map((name) => name.slice(0, -'.mdx'.length))
      .toSorted(byCodeUnit);
  } catch {
    return [];
  }
}

/** What is known of a file that nobody can read, a link that leads nowhere: why, so that it is told again when that changes. */
function unreadableFile(
  slug: string,
  before: IndexedFile | undefined,
  reason: string,
): IndexedFile {
  const digest = `unreadable: ${reason}`;
  if (before?.digest === digest) return before;
  return { slug, bytes: 0, changedMs: -1, digest, summary: undefined };
}

/**
 * A file of an analysis as it is now, also one that cannot be read; `summarise` is asked where it is another than the one
 * before.
 */
export function lookAt(
  folder: string,
  slug: string,
  before: IndexedFile | undefined,
  summarise: (slug: string, bytes: Buffer, digest: string) => Summary | undefined,
): IndexedFile {
  const path = join(folder, 'analyses', `${slug}.mdx`);
  let content: Buffer;
  let stat: Stats;
  try {
    stat = statSync(path);
    if (before?.bytes === stat.size && before.changedMs === stat.mtimeMs) return before;
    content = readBytes(path);
  } catch (error) {
    return unreadableFile(slug, before, (error as Error).message);
  }
  const { size: bytes, mtimeMs: changedMs } = stat;
  const digest = digestOfBytes(content);
  const summary = before?.digest === digest ? before.summary : summarise(slug, content, digest);
  // Where its age says nothing yet, it is read again.
  return { slug, bytes, changedMs: isSettled(changedMs) ? changedMs : -1, digest, summary };
}
