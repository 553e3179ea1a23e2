import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AnalysisRow } from './build-analysis.ts';
import type { GroupRow } from './build-pages.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { forgetGroup, knownGroups, readGroup, type BuiltFile } from './built-state.ts';

/** What is known of a built folder as a whole. */
export interface SiteState {
  /** Counts up when what is kept gets another form: what was kept in an older one is not read. */
  format: number;
  /** Whether a build began and did not end, or nobody knows who filled the folder: it may hold anything. */
  isUnfinished: boolean;
  /** The front page as the last build left it: another one means that the folder is not the one that was built. */
  front: string;
  /** What the pages across analyses were made of that show no prose. */
  recordsKey: string;
  /** What the sitemap was made of, and each part of the search index, by its folder. */
  sitemapKey: string;
  searchKeys: Record<string, string>;
  analyses: Record<string, AnalysisRow>;
  groups: Record<string, GroupRow>;
  /** Files of the site that are in no group: by their path. */
  files: Record<string, BuiltFile>;
}

const format = 1;

export const emptySite: SiteState = {
  format,
  isUnfinished: false,
  front: '',
  recordsKey: '',
  sitemapKey: '',
  searchKeys: {},
  analyses: {},
  groups: {},
  files: {},
};

const pathIn = (stateFolder: string) => join(stateFolder, 'site.json');

/** The front page in a word: which file it is, how old, and how long. */
export function frontOf(outFolder: string): string {
  const path = join(outFolder, 'index.html');
  if (!existsSync(path)) return '';
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino} ${mtimeMs} ${size}`;
}

/** The same but for these groups, of which nothing is known any more: they are built again, and nothing else. */
export function withoutGroups(state: SiteState, names: readonly string[]): SiteState {
  if (names.length === 0) return state;
  const gone = new Set(names);
  const others = <T>(rows: Record<string, T>) =>
    Object.fromEntries(Object.entries(rows).filter(([name]) => !gone.has(name)));
  return {
    ...state,
    analyses: others(state.analyses),
    groups: others(state.groups),
    recordsKey: '',
  };
}

/** The same rows, none of which claims that anything is as it was. */
const withoutKeys = <T extends { key: string }>(rows: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, { ...row, key: '' }]));

/**
 * What a build that did not end knew of the folder when it began. Since then it has written nobody knows what: content
 * that is again as it was before says nothing of the files. So each group is asked again, by what it knows itself of
 * each of its files, which is forgotten before the first of them is written. But someone may have taken files away, or
 * the folder: a group of which one is missing is forgotten.
 */
function readUnfinished(
  state: SiteState,
  stateFolder: string,
  outFolder: string,
  warn: (text: string) => void,
): SiteState {
  const isWhole = (name: string) => {
    const group = readGroup(stateFolder, name, warn);
    return group && Object.keys(group.files).every((file) => existsSync(join(outFolder, file)));
  };
  const lost = knownGroups(stateFolder).filter((name) => !isWhole(name));
  for (const name of lost) forgetGroup(stateFolder, name);
  const { analyses, groups } = withoutGroups(state, lost);
  return {
    ...emptySite,
    isUnfinished: true,
    analyses: withoutKeys(analyses),
    groups: withoutKeys(groups),
  };
}

/** What is known of the built folder; undefined where nothing is, or it is another folder than the one that was built. */
export function readSiteState(
  stateFolder: string,
  outFolder: string,
  warn: (text: string) => void,
): SiteState | undefined {
  const state = readSealed<SiteState>(pathIn(stateFolder), warn);
  if (state?.format !== format) return undefined;
  if (state.isUnfinished) return readUnfinished(state, stateFolder, outFolder, warn);
  const front = frontOf(outFolder);
  return front !== '' && state.front === front ? state : undefined;
}

/** Keeps what is known of the built folder; false where that cannot be done. */
export const writeSiteState = (stateFolder: string, state: SiteState): boolean =>
  writeSealed(pathIn(stateFolder), state);

/** Forgets all that is known of a built folder; false where that cannot be done. */
function forgetSite(stateFolder: string): boolean {
  try {
    rmSync(stateFolder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Says, before anything is written, that what is known of the folder (`before`; undefined where nothing is) holds for no
 * more than its groups until the build has ended. False where that cannot be said: then nothing that is kept may be
 * believed, and nothing can be kept.
 */
export function beginToWrite(stateFolder: string, before: SiteState | undefined): boolean {
  const isReady =
    (before !== undefined || forgetSite(stateFolder)) &&
    writeSiteState(stateFolder, { ...(before ?? emptySite), isUnfinished: true });
  // On a full disk one can still remove: whoever builds next does not believe it either.
  if (!isReady) forgetSite(stateFolder);
  return isReady;
}

/** Every file in the built folder but those that a version control keeps there; of a git worktree `.git` is a file. */
export function filesBuilt(outFolder: string): string[] {
  return readdirSync(outFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(outFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== '.git' && !file.startsWith('.git/'));
}
