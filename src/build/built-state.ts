import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { SitePage } from '../outputs/sitemap/pages.ts';

/** What is known of a file that was written. */
export interface BuiltFile {
  /** SHA-256 in base64, as the `integrity` of a request takes it. */
  hash: string;
  bytes: number;
  /** What it was made of; absent for what is made of other files of its group. */
  key?: string;
  /** Of a page: the files that load with it, and what the sitemap needs of it. */
  assets?: string[];
  listed?: SitePage;
}

/** A group of files that are made together: those of one analysis, or some of the site's own. */
export interface BuiltGroup {
  /** What the group as a whole was made of. */
  key: string;
  /** By their paths below the built folder. */
  files: Record<string, BuiltFile>;
}

export const emptyGroup: BuiltGroup = { key: '', files: {} };

/** The name of bytes as `BuiltFile.hash` has it. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64');

/** Where what is known of a built folder is kept. */
export const stateFolderOf = (outFolder: string): string =>
  join(cacheFolder, 'built', digestOf(outFolder));

const groupsFolder = (stateFolder: string) => join(stateFolder, 'groups');

/** Where what is known of a group is kept. */
export const groupPath = (stateFolder: string, name: string): string =>
  join(groupsFolder(stateFolder), `${name}.json`);

/** The groups of which something is known, by their names. */
export function knownGroups(stateFolder: string): string[] {
  const folder = groupsFolder(stateFolder);
  // A build that was killed leaves files that it had not finished, under other endings (lib/sealed-file.ts).
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.flatMap((file) => (file.endsWith('.json') ? basename(file, '.json') : []));
}

/** Where a build keeps what it knows of its files; undefined where nothing can be written there. */
export type StateFolder = string | undefined;

/** What is known of the files of a group; undefined where nothing is. */
export const readGroup = (
  stateFolder: StateFolder,
  name: string,
  warn: (text: string) => void,
): BuiltGroup | undefined =>
  stateFolder === undefined ? undefined : readSealed(groupPath(stateFolder, name), warn);

/** Keeps what is known of the files of a group; false where that cannot be done. */
export const keepGroup = (stateFolder: StateFolder, name: string, group: BuiltGroup): boolean =>
  stateFolder !== undefined && writeSealed(groupPath(stateFolder, name), group);

/** Forgets a group: until it is kept again, nothing is believed of the files that it told of. */
export function forgetGroup(stateFolder: StateFolder, name: string): void {
  if (stateFolder !== undefined) rmSync(groupPath(stateFolder, name), { force: true });
}
