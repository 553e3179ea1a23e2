import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AnalysisFile } from '../checks/analysis-file.ts';
import {
  filesToPublish,
  readVersions,
  straysIn,
  textsIn,
  type Content,
  type StrayFile,
} from '../checks/content.ts';
import { filesWithIn, sharedIdsOf } from '../checks/files-with.ts';
import { byPlace, type Issue } from '../checks/issue.ts';
import type { Rule } from '../checks/rule.ts';
import { permalinksRules, siteRules, strayRules, versionRules } from '../checks/rules/index.ts';
import { issuesOf, issuesOfAnalysis, rulesFor } from '../checks/run.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { findFiles } from '../lib/find-files.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { shownPath, type IndexedFile } from './content-index.ts';
import { LazyAnalysisFile } from './lazy-file.ts';
import type { Store } from './store.ts';

/** What was found in a file. */
interface FoundIssues {
  /** A name for what the file says. */
  digest: string;
  /** By rules that looked at nothing else: it holds as long as the file stays. */
  own: Issue[];
  /** The rules that looked at other content, and what they found: it holds as long as all of that stays. */
  asked: string[];
  inContext: Issue[];
}

/** What was found in a content folder. */
interface KeptIssues {
  code: string;
  context: string;
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

/** What lies in the folders of a content, by name. */
interface Surroundings {
  today: string;
  publicFiles: Set<string>;
  /** Below `versions/`. */
  versions: string[];
  /** Texts below `analyses/` that are no analyses. */
  strays: StrayFile[];
}

async function lookAround(
  { folder }: Store,
  { publicFolder, today }: { publicFolder: string; today: string },
): Promise<Surroundings> {
  const analysesFolder = join(folder, 'analyses');
  return {
    today,
    publicFiles: await filesToPublish(publicFolder),
    versions: await findFiles(join(folder, 'versions'), '').catch(() => []),
    strays: straysIn(analysesFolder, await textsIn(analysesFolder)),
  };
}

/** The paths of the files of these analyses as people are told of them. */
function shownPaths({ folder }: Store): (slug: string) => string {
  const shown = shownPath(join(folder, 'analyses'));
  return (slug) => `${shown}/${slug}.mdx`;
}

/** The content of a store, each file of it read when a rule first asks for it. */
async function contentOf(
  store: Store,
  { today, publicFiles, strays }: Surroundings,
): Promise<Content> {
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
    site: store.siteFile.value(),
    permalinks: store.permalinksFile.value(),
    analyses: [...files.values()],
    filesWith: filesWithIn(() => sharingIn(store, files)),
    versions: await readVersions(store.folder),
    strays,
    publicFiles,
    today,
  };
}

/** A content that tells whether anything of it was asked for. */
function watched(content: Content): { content: Content; wasAsked: () => boolean } {
  let asked = false;
  return {
    content: new Proxy(content, {
      get(target, key) {
        asked = true;
        return Reflect.get(target, key) as unknown;
      },
    }),
    wasAsked: () => {
      const was = asked;
      asked = false;
      return was;
    },
  };
}

/** One name for everything that a rule may look at outside of the file that it is asked about. */
function contextOf(store: Store, around: Surroundings): string {
  const versions = around.versions.map((name) => {
    const { size, mtimeMs } = statSync(join(store.folder, 'versions', name));
    return `${name} ${size} ${mtimeMs}`;
  });
  const known = ({ slug, digest, summary }: IndexedFile) =>
    // Of a file that does not hold, anything may count.
    summary ? `${slug} ${summary.recordDigest} ${summary.anchorsDigest}` : `${slug} ${digest}`;
  return digestOf(
    around.today,
    store.siteFile.value().text,
    store.permalinksDigest(),
    ...versions,
    ...[...around.publicFiles].toSorted(),
    ...around.strays.map(({ path }) => path),
    ...store.indexedFiles().map(known),
  );
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
function checkables(store: Store, { versions, strays }: Surroundings): Checkable[] {
  const versionsFolder = join(store.folder, 'versions');
  const pathOf = shownPaths(store);
  const siteFile = store.siteFile.value();
  const permalinksFile = store.permalinksFile.value();
  return [
    checkable(
      siteFile.path,
      digestOf(siteFile.text),
      ({ site }) => site,
      () => siteRules,
      issuesOf,
    ),
    checkable(
      permalinksFile.path,
      store.permalinksDigest(),
      ({ permalinks }) => permalinks,
      () => permalinksRules,
      issuesOf,
    ),
    ...versions.map((name) => {
      const path = shownPath(join(versionsFolder, name));
      return checkable(
        path,
        digestOf(readFileSync(join(versionsFolder, name), 'utf8')),
        (content) => content.versions.find((file) => file.path === path),
        () => versionRules,
        issuesOf,
      );
    }),
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

/**
 * Checks the content of a store: every rule on every file, but what was found before is taken as it is where nothing has
 * changed that the rule looked at. Gives the same issues as `runChecks` on all of it.
 */
export async function checkContent(
  store: Store,
  { publicFolder = 'public', today }: { publicFolder?: string; today: string },
): Promise<CheckedContent> {
  const path = join(cacheFolder, 'checks', `${digestOf(resolve(store.folder))}.json`);
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  const kept = readSealed<KeptIssues>(path, warn);
  const before = kept?.code === store.code ? kept : undefined;
  const around = await lookAround(store, { publicFolder, today });
  const context = contextOf(store, around);

  let read: Promise<ReturnType<typeof watched>> | undefined;
  const all = () => (read ??= contentOf(store, around).then(watched));

  async function foundIn(file: Checkable): Promise<FoundIssues> {
    const { digest } = file;
    const known = before?.files[file.path];
    const isUnchanged = known?.digest === digest;
    if (isUnchanged && (known.asked.length === 0 || before?.context === context)) return known;
    const { content, wasAsked } = await all();
    const found: FoundIssues = {
      digest,
      own: isUnchanged ? known.own : [],
      asked: [],
      inContext: [],
    };
    for (const { rule, find } of file.check(content, isUnchanged ? known.asked : undefined)) {
      wasAsked();
      const issues = find();
      if (wasAsked()) {
        found.asked.push(rule);
        found.inContext.push(...issues);
      } else found.own.push(...issues);
    }
    // What is held weakly is let go between tasks only.
    await setImmediate();
    return found;
  }

  const files: Record<string, FoundIssues> = {};
  for (const file of checkables(store, around)) files[file.path] = await foundIn(file);
  if (read || before?.context !== context)
    writeSealed(path, { code: store.code, context, files } satisfies KeptIssues);
  return {
    issues: Object.values(files)
      .flatMap(({ own, inContext }) => [...own, ...inContext])
      .sort(byPlace),
    content: async () => (await all()).content,
  };
}
