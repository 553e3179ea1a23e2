import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { filesWithIn, sharedIdsOf, type FilesWith } from './files-with.ts';
import { findFiles } from '../lib/find-files.ts';
import type { Issue } from './issue.ts';
import { readAnalysisBytes, unreadableAnalysis, type AnalysisFile } from './analysis-file.ts';
import { readVersion, type VersionFile } from './version-file.ts';
import { readPermalinks, readSite, type PermalinksFile, type SiteFile } from './yaml-file.ts';

/** A file in content/analyses that nobody reads; or that folder, where it is missing. */
export interface StrayFile {
  path: string;
  isMissing?: boolean;
}

/** The site's content, and what its checks need to know of the world around it. */
export interface Content {
  site: SiteFile;
  permalinks: PermalinksFile;
  analyses: readonly AnalysisFile[];
  /** Which of them have an actor, a source or a topic: asked so, the others need not be read. */
  filesWith: FilesWith;
  /** The states of analyses that were kept. */
  versions: VersionFile[];
  strays: StrayFile[];
  /** The addresses of the files in public/, each as `/picture.png`. */
  publicFiles: ReadonlySet<string>;
  /** The day on which the content is checked, `2026-11-24`: forecasts fall due. */
  today: string;
}

/**
 * Which of the names in content/analyses nobody gave: those of systems and of editors (`.#port.mdx` of Emacs, `._port.mdx`
 * of macOS). The others are meant to be read.
 */
const isHidden = /(^|[/\\])\.|~$/;

/** Whether a path below content/analyses is that of an analysis. */
export const isAnalysis = (name: string): boolean => /^[^./\\][^/\\]*\.mdx$/.test(name);

/** What `read` gives, or `instead` where there is no such file or folder, which the rules then report. */
async function ifThere<T>(read: Promise<T>, instead: T): Promise<T> {
  return read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  });
}

/** A path as people are told of it. */
const shown = (path: string) => relative('.', path).replaceAll('\\', '/');

/** Every file in the versions of a content folder, which "npm run versions" writes. */
export async function readVersions(folder: string): Promise<VersionFile[]> {
  const versions = join(folder, 'versions');
  const names = await ifThere(findFiles(versions, ''), []);
  return Promise.all(
    names.map(async (name) => {
      const path = join(versions, name);
      return readVersion(shown(path), name.replaceAll('\\', '/'), await readFile(path));
    }),
  );
}

/** The names of all files in the folder of the analyses that are meant to be read. */
export async function textsIn(analysesFolder: string): Promise<string[]> {
  const names = await ifThere(findFiles(analysesFolder, ''), []);
  return names.filter((name) => !isHidden.test(name));
}

/** Those of them that nobody reads. A folder that is missing is told where there is content at all. */
export function straysIn(analysesFolder: string, names: readonly string[]): StrayFile[] {
  const content = statSync(dirname(analysesFolder), { throwIfNoEntry: false });
  if (!existsSync(analysesFolder) && content?.isDirectory())
    return [{ path: shown(analysesFolder), isMissing: true }];
  return names
    .filter((name) => !isAnalysis(name))
    .map((name) => ({ path: shown(join(analysesFolder, name)) }));
}

/** The addresses of the files in the public folder. */
export async function filesToPublish(publicFolder: string): Promise<Set<string>> {
  const names = await ifThere(findFiles(publicFolder, ''), []);
  return new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
}

/**
 * Reads a content folder. Reads the files itself: a framework's cache would hide a second run's issues.
 * `today` is a day, `2026-11-24`.
 */
export async function readContent(
  folder: string,
  { publicFolder = 'public', today }: { publicFolder?: string; today: string },
): Promise<Content> {
  const analysesFolder = join(folder, 'analyses');
  const names = await textsIn(analysesFolder);
  const [sitePath, permalinksPath] = [join(folder, 'site.yaml'), join(folder, 'permalinks.json')];
  const analyses = await Promise.all(
    names.filter(isAnalysis).map(async (name) => {
      const path = join(analysesFolder, name);
      return readFile(path).then(
        (bytes) => readAnalysisBytes(shown(path), bytes),
        (error: Error) => unreadableAnalysis(shown(path), error.message),
      );
    }),
  );
  return {
    site: readSite(shown(sitePath), await ifThere(readFile(sitePath, 'utf8'), '')),
    permalinks: readPermalinks(
      shown(permalinksPath),
      await ifThere(readFile(permalinksPath, 'utf8'), '{}'),
    ),
    analyses,
    filesWith: filesWithIn(() => analyses.map((file) => [file, sharedIdsOf(file)])),
    versions: await readVersions(folder),
    strays: straysIn(analysesFolder, names),
    publicFiles: await filesToPublish(publicFolder),
    today,
  };
}

/** The texts of the files that issues are in, by their paths: what a report draws its code frames from. */
export function textsOf(
  { site, permalinks, analyses, versions }: Content,
  issues: readonly Pick<Issue, 'file'>[],
): Map<string, string> {
  const files = new Set(issues.map(({ file }) => file));
  return new Map(
    [site, permalinks, ...analyses, ...versions]
      .filter(({ path }) => files.has(path))
      .map(({ path, text }) => [path, text]),
  );
}
