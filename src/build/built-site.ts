import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AnalysisRow } from './build-analysis.ts';
import type { GroupRow } from './build-pages.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import type { BuiltFile } from './built-state.ts';

/** What is known of a built folder as a whole. */
export interface SiteState {
  /** Counts up when what is kept gets another form: what was kept in an older one is not read. */
  format: number;
  /** Whether a build began and did not end. */
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

/** What is known of the built folder; undefined where nothing is, or it is another folder than the one that was built. */
export function readSiteState(
  stateFolder: string,
  outFolder: string,
  warn: (text: string) => void,
): SiteState | undefined {
  const state = readSealed<SiteState>(pathIn(stateFolder), warn);
  if (state?.format !== format) return undefined;
  // Of a build that did not end, nobody knows what it had written beside its groups, which know it themselves.
  if (state.isUnfinished) return { ...state, files: {}, searchKeys: {}, sitemapKey: '' };
  return state.front === frontOf(outFolder) ? state : undefined;
}

export function writeSiteState(stateFolder: string, state: SiteState): void {
  writeSealed(pathIn(stateFolder), state);
}

/** Forgets all that is known of a built folder. */
export const forgetSite = (stateFolder: string): void =>
  rmSync(stateFolder, { recursive: true, force: true });

/** Every file in the built folder but those that a version control keeps there. */
export function filesBuilt(outFolder: string): string[] {
  return readdirSync(outFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(outFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.git/'));
}
