import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AnalysisFile } from '../checks/analysis-file.ts';
import type { Content } from '../checks/content.ts';
import { filesWithIn, sharedIdsOf } from '../checks/files-with.ts';
import { byPlace, type Issue } from '../checks/issue.ts';
import type { Rule } from '../checks/rule.ts';
import { permalinksRules, siteRules, strayRules, versionRules } from '../checks/rules/index.ts';
import { issuesOf, issuesOfAnalysis, rulesFor } from '../checks/run.ts';
import { readVersion } from '../checks/version-file.ts';
import type { PermalinksFile, SiteFile } from '../checks/yaml-file.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf, digestOfBytes } from '../lib/digest.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { shownPath, type IndexedFile } from './content-index.ts';
import { LazyAnalysisFile } from './lazy-file.ts';
import type { Store } from './store.ts';
import { lookAround, type Surroundings } from './surroundings.ts';

/**
 * What a rule looked at: the file alone; or also what stands beside all analyses, in files of its own; or also other
 * analyses. What it found holds as long as that stays.
 */
type Reach = 'file' | 'site' | 'all';

/** What rules of a reach found in a file; their names, where they may have to be asked again by themselves. */
interface Found {
  rules: string[];
  issues: Issue[];
}

/** What was found in a file. */
interface FoundIssues {
  /** A name for what the file says. */
  digest: string;
  by: Record<Reach, Found>;
}

/** What was found in a content folder. */
interface KeptIssues {
  code: string;
  contexts: Contexts;
  /** By the paths of the files. */
  files: Record<string, FoundIssues>;
}

/** A file that is to be checked. */
interface Checkable {
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
interface Around extends Surroundings {
  site: SiteFile;
  permalinks: PermalinksFile;
}

/** The paths of the files of these analyses as people are told of them. */
function shownPaths({ folder }: Store): (slug: string) => string {
  const shown = shownPath(join(folder, 'analyses'));
  return (slug) => `${shown}/${slug}.mdx`;
}

/** The content of a store, each file of it read when a rule first asks for it. */
function contentOf(
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

/**
 * What stands beside the analyses, and of which nothing is remembered from one question to the next: that such a part
 * was asked for, a rule shows each time. What is made of analyses and of the files of the site is remembered.
 */
const besideAnalyses: readonly (string | symbol)[] = [
  'today',
  'site',
  'permalinks',
  'versions',
] satisfies (keyof Content)[];

/** A content that tells how far a rule looked, since that was last asked. */
function watched(content: Content): { content: Content; reach: () => Reach } {
  let asked: Reach = 'file';
  return {
    content: new Proxy(content, {
      get(target, key) {
        if (!besideAnalyses.includes(key)) asked = 'all';
        else if (asked === 'file') asked = 'site';
        return Reflect.get(target, key) as unknown;
      },
    }),
    reach: () => {
      const was = asked;
      asked = 'file';
      return was;
    },
  };
}

/** Names for what a rule may look at outside of the file that it is asked about, by its reach. */
type Contexts = Record<Reach, string>;

function contextsOf(store: Store, around: Around): Contexts {
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

const reaches: readonly Reach[] = ['file', 'site', 'all'];

/** What is known of a file: of each reach what still holds, and the rules of the others, which are to be asked again. */
function stillHolds(
  digest: string,
  known: FoundIssues | undefined,
  isAsBefore: (reach: Reach) => boolean,
): { found: FoundIssues; again: string[] | 'every rule' } {
  const none = (): Found => ({ rules: [], issues: [] });
  if (known?.digest !== digest)
    return {
      found: { digest, by: { file: none(), site: none(), all: none() } },
      again: 'every rule',
    };
  const stale = reaches.filter((reach) => !isAsBefore(reach) && known.by[reach].rules.length > 0);
  if (stale.length === 0) return { found: known, again: [] };
  const by = structuredClone(known.by);
  for (const reach of stale) by[reach] = none();
  return { found: { digest, by }, again: stale.flatMap((reach) => known.by[reach].rules) };
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
function checkables(store: Store, { site, permalinks, versions, strays }: Around): Checkable[] {
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

/** All that was found, and the content in which it was, for whoever reports it. */
export interface CheckedContent {
  issues: Issue[];
  content: () => Promise<Content>;
}

interface CheckOptions {
  publicFolder?: string;
  today: string;
}

/** What is found in the content as it is; undefined where it became another meanwhile. */
async function checkOnce(
  store: Store,
  { publicFolder = 'public', today }: CheckOptions,
): Promise<CheckedContent | undefined> {
  const { changes } = store;
  const path = join(cacheFolder, 'checks', `${digestOf(resolve(store.folder))}.json`);
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const kept = readSealed<KeptIssues>(path, warn);
  const before = kept?.code === store.code ? kept : undefined;
  const around: Around = {
    ...(await lookAround(store.folder, { publicFolder, today })),
    site: store.siteFile.value(),
    permalinks: store.permalinksFile.value(),
  };
  const contexts = contextsOf(store, around);
  const isAsBefore = (reach: Reach) => before?.contexts[reach] === contexts[reach];

  let read: ReturnType<typeof watched> | undefined;
  const all = () => (read ??= watched(contentOf(store, around)));

  async function foundIn(file: Checkable): Promise<FoundIssues> {
    const known = before?.files[file.path];
    const { found, again } = stillHolds(file.digest, known, isAsBefore);
    if (again.length === 0) return found;
    const { content, reach } = all();
    for (const { rule, find } of file.check(content, again === 'every rule' ? undefined : again)) {
      reach();
      const issues = find();
      const far = reach();
      if (far !== 'file') found.by[far].rules.push(rule);
      found.by[far].issues.push(...issues);
    }
    // What is held weakly is let go between tasks only.
    await setImmediate();
    return found;
  }

  const files: Record<string, FoundIssues> = {};
  for (const file of checkables(store, around)) files[file.path] = await foundIn(file);
  // Of what was looked at again meanwhile, something else was found than its name says.
  if (store.changes !== changes) return undefined;
  if (read || before?.contexts.all !== contexts.all)
    writeSealed(path, { code: store.code, contexts, files } satisfies KeptIssues);
  return {
    issues: [
      ...Object.values(files).flatMap(({ by }) => reaches.flatMap((reach) => by[reach].issues)),
      ...around.unreadable,
    ].sort(byPlace),
    content: () => Promise.resolve(all().content),
  };
}

/**
 * Checks the content of a store: every rule on every file, but what was found before is taken as it is where nothing has
 * changed that the rule looked at. Gives the same issues as `runChecks` on all of it.
 */
export async function checkContent(store: Store, options: CheckOptions): Promise<CheckedContent> {
  for (;;) {
    try {
      const found = await checkOnce(store, options);
      if (found) return found;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || store.isHeld) throw error;
      store.refresh();
    }
  }
}
