import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from '../../src/lib/find-files.ts';

/** A file as it was found: when it was written, and what is in it. */
interface Found {
  written: string;
  digest: string;
}

/** The files of a built folder, by path. */
export type Snapshot = ReadonlyMap<string, Found>;

/** Looks at every file; what was not written since `before` is not read again. */
export async function takeSnapshot(folder: string, before?: Snapshot): Promise<Snapshot> {
  const files = new Map<string, Found>();
  // One after the other: two hundred thousand open files are more than a system allows.
  for (const name of await findFiles(folder, '')) {
    const path = join(folder, name);
    const { mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
    const written = `${ino} ${mtimeNs} ${ctimeNs}`;
    const known = before?.get(name);
    files.set(
      name,
      known?.written === written
        ? known
        : {
            written,
            digest: createHash('sha1')
              .update(await readFile(path))
              .digest('base64'),
          },
    );
  }
  return files;
}

/** What a build did to a folder. */
export interface Effect {
  /** Files that are there now, and the pages among them. */
  files: number;
  pages: number;
  /** Files that were written, whether or not they became others. */
  written: number;
  pagesWritten: number;
  /** Files that became others, came or went, and the pages among them. */
  changed: number;
  pagesChanged: number;
}

const isPage = (name: string) => name.endsWith('.html');

/** What lies between two looks. */
export function effectOf(before: Snapshot, after: Snapshot): Effect {
  const names = [...after.keys()];
  const written = names.filter((name) => before.get(name)?.written !== after.get(name)?.written);
  const changed = [...new Set([...before.keys(), ...names])].filter(
    (name) => before.get(name)?.digest !== after.get(name)?.digest,
  );
  const pagesIn = (list: readonly string[]) => list.filter(isPage).length;
  return {
    files: names.length,
    pages: pagesIn(names),
    written: written.length,
    pagesWritten: pagesIn(written),
    changed: changed.length,
    pagesChanged: pagesIn(changed),
  };
}
