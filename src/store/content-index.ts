import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isAnalysis } from '../checks/content.ts';
import { bucketOf } from '../lib/bucket.ts';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf, digestOfBytes } from '../lib/digest.ts';
import { stateAt } from '../lib/reread-file.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { readBytes } from './read-bytes.ts';
import type { Summary } from './summary.ts';

/** A file of an analysis, as it was when it was last looked at. */
export interface IndexedFile {
  /** Its name without the ending. */
  slug: string;
  /** What the disk told of it; empty where another text may be told of alike. */
  state: string;
  /** A name for what it says, or for why it cannot be read. */
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

/**
 * What the same code has kept of the files of a folder, in the order of their names; nothing of those that are new, or
 * whose part is damaged.
 */
export function readIndex(
  folder: string,
  code: string,
  warn: (text: string) => void,
): IndexedFile[] {
  return Array.from({ length: mostParts }, (_, part) => {
    const kept = readSealed<IndexPart>(partPath(folder, part), warn);
    return kept?.code === code ? kept.files : [];
  })
    .flat()
    .toSorted((a, b) => byCodeUnit(a.slug, b.slug));
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

/** Whether this code has looked at a folder before, and could keep what it saw. */
export const isIndexed = (folder: string, code: string): boolean =>
  Array.from({ length: mostParts }, (_, part) => partPath(folder, part)).some(
    (path) => readSealed<IndexPart>(path, () => undefined)?.code === code,
  );

/** The file of an analysis. */
export const analysisPath = (folder: string, slug: string): string =>
  join(folder, 'analyses', `${slug}.mdx`);

/** A path as people are told of it. */
export const shownPath = (path: string): string => relative('.', path).replaceAll('\\', '/');

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

/** What an analysis says, or why it cannot be read: a link that leads nowhere; and a name for either. */
export type Reading = { digest: string } & (
  { bytes: Buffer; reason?: undefined } | { bytes?: undefined; reason: string }
);

/** Reads a file of an analysis. */
export function readAnalysisFile(folder: string, slug: string): Reading {
  try {
    const bytes = readBytes(analysisPath(folder, slug));
    return { digest: digestOfBytes(bytes), bytes };
  } catch (error) {
    const reason = (error as Error).message;
    return { digest: `unreadable: ${reason}`, reason };
  }
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
  const now = stateAt(analysisPath(folder, slug));
  if (now.name !== '' && before?.state === now.name) return before;
  const { digest, bytes } = readAnalysisFile(folder, slug);
  // Where the disk does not tell whether it is another, it is read again.
  const state = now.isSettled ? now.name : '';
  const isSame = before?.digest === digest;
  if (isSame && before.state === state) return before;
  const summary = isSame ? before.summary : bytes && summarise(slug, bytes, digest);
  return { slug, state, digest, summary };
}
