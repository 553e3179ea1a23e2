import { join } from 'node:path';
import type { AnalysisFile } from '../checks/analysis-file.ts';
import type { Content } from '../checks/content.ts';
import { filesWithIn, sharedIdsOf } from '../checks/files-with.ts';
import type { Issue } from '../checks/issue.ts';
import type { Rule } from '../checks/rule.ts';
import { permalinksRules, siteRules, strayRules, versionRules } from '../checks/rules/index.ts';
import { issuesOf, issuesOfAnalysis, rulesFor } from '../checks/run.ts';
import { readVersion } from '../checks/version-file.ts';
import type { PermalinksFile, SiteFile } from '../checks/yaml-file.ts';
import { digestOf, digestOfBytes } from '../lib/digest.ts';
import { shownPath, type IndexedFile } from './content-index.ts';
import type { Reach } from './found-issues.ts';
import { LazyAnalysisFile } from './lazy-file.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** A file that is to be checked. */
export interface Checkable {
  path: string;
  digest: string;
  /** What each of these rules finds in it; of all of them where none is named. */
  check: (content: Content, only?: readonly string[]) => { rule: string; find: () => Issue[] }[];
}

/** What the files of a store can have together, by the summaries of those that hold; the others are looked through. */
const sharingIn = (store: Store, files: ReadonlyMap<string, AnalysisFile>) =>
  store.indexedFiles().flatMap(({ slug, summary }) => {
    const file = files.get(slug);
    if (!file) return [];
    const ids = summary ? { ...summary, topics: [summary.topic] } : sharedIdsOf(file);
    return [[file, ids] as const];
  });

/** And the files of the site, looked at once: in development each question may find others. */
export interface Around extends Surroundings {
  site: SiteFile;
  permalinks: PermalinksFile;
}

/** The paths of the files of these analyses as people are told of them. */
function shownPaths({ folder }: Store): (slug: string) => string {
  const shown = shownPath(join(folder, 'analyses'));
  return (slug) => `${shown}/${slug}.mdx`;
}

/** The content of a store, each file of it read when a rule first asks for it. */
export function contentOf(
  store: Store,
  { site, permalinks, today, publicFiles, versions, strays }: Around,
): Content {
  const pathOf = shownPaths(store);
  const files = new Map(
    store.indexedFiles().map(({ slug }) => [
      slug,
      new LazyAnalysisFile(pathOf(slug), slug, {
        compiled: () => store.compiledIfWhole(slug),
        whole: () => store.wholeFile(slug),
      }),
    ]),
  );
  return {
    site,
    permalinks,
    analyses: [...files.values()],
    filesWith: filesWithIn(() => sharingIn(store, files)),
    versions: versions.map(({ name, path, bytes }) =>
      readVersion(path, name.replaceAll('\\', '/'), bytes),
    ),
    strays,
    publicFiles,
    today,
  };
}

/** Names for what a rule may look at outside of the file that it is asked about, by its reach. */
export type Contexts = Record<Reach, string>;

export function contextsOf(store: Store, around: Around): Contexts {
  const versions = around.versions.map(({ name, bytes }) => `${name} ${digestOfBytes(bytes)}`);
  const known = ({ slug, digest, summary }: IndexedFile) =>
    // Of a file that does not hold, anything may count.
    summary ? `${slug} ${summary.recordDigest} ${summary.anchorsDigest}` : `${slug} ${digest}`;
  const site = digestOf(
    around.today,
    around.site.text,
    store.permalinksDigest(around.permalinks),
    ...versions,
  );
  const all = digestOf(
    site,
    ...[...around.publicFiles].toSorted(),
    ...around.strays.map(({ path }) => path),
    ...store.indexedFiles().map(known),
  );
  return { file: '', site, all };
}

function checkable<File extends { path: string }>(
  path: string,
  digest: string,
  fileIn: (content: Content) => File | undefined,
  rules: (file: File) => readonly Rule<File>[],
  issuesOf: (file: File, rules: readonly Rule<File>[], content: Content) => Issue[],
): Checkable {
  return {
    path,
    digest,
    check: (content, only) => {
      const file = fileIn(content);
      if (!file) return [];
      return rules(file)
        .filter(({ id }) => only === undefined || only.includes(id))
        .map((rule) => ({ rule: rule.id, find: () => issuesOf(file, [rule], content) }));
    },
  };
}

/** Everything in a content folder that is checked. */
export function checkables(
  store: Store,
  { site, permalinks, versions, strays }: Around,
): Checkable[] {
  const pathOf = shownPaths(store);
  return [
    checkable(
      site.path,
      digestOf(site.text),
      (content) => content.site,
      () => siteRules,
      issuesOf,
    ),
    checkable(
      permalinks.path,
      store.permalinksDigest(permalinks),
      (content) => content.permalinks,
      () => permalinksRules,
      issuesOf,
    ),
    ...versions.map(({ path, bytes }) =>
      checkable(
        path,
        digestOfBytes(bytes),
        (content) => content.versions.find((file) => file.path === path),
        () => versionRules,
        issuesOf,
      ),
    ),
    ...strays.map(({ path }) =>
      checkable(
        path,
        '',
        ({ strays }) => strays.find((file) => file.path === path),
        () => strayRules,
        issuesOf,
      ),
    ),
    ...store.indexedFiles().map(({ slug, digest }) =>
      checkable(
        pathOf(slug),
        digest,
        ({ analyses }) => analyses.find((file) => file.slug === slug),
        (file) => rulesFor(file),
        issuesOfAnalysis,
      ),
    ),
  ];
}
