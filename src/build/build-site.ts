import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteAddress } from '../data/absolute-address.ts';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { collectGarbage } from '../lib/collect-garbage.ts';
import { digestOf } from '../lib/digest.ts';
import { Refusal } from '../lib/refusal.ts';
import { sitemapFiles } from '../outputs/sitemap/files.ts';
import { sitemapEntries } from '../outputs/sitemap/pages.ts';
import { store } from '../store/shared-store.ts';
import { rowKey } from './build-analysis.ts';
import { groupKey } from './build-pages.ts';
import {
  forgetGroup,
  readGroup,
  stateFolderOf,
  type BuiltFile,
  type BuiltGroup,
} from './built-state.ts';
import {
  beginToWrite,
  emptySite,
  filesBuilt,
  frontOf,
  readSiteState,
  withoutGroups,
  writeSiteState,
  type SiteState,
} from './built-site.ts';
import type { BuildContext } from './context.ts';
import { analysisKeys } from './keys.ts';
import { OutFolder } from './out-folder.ts';
import { openRenderer, type App } from './renderer.ts';
import { SearchBuild } from './search-build.ts';
import { firstPart, isEngine, partOf } from './search-parts.ts';
import { workerOf } from './service-worker.ts';
import { writeSharedFiles } from './shared-files.ts';
import type { PageGroup } from './page-groups.ts';
import { basePages, feedGroup, recordGroups, recordsKey } from './site-pages.ts';
import { perform, type Done, type Task } from './tasks.ts';
import { performInWorkers, workersFor } from './worker-pool.ts';

/** What a build did. */
export interface BuildReport {
  /** Analyses that the site has. */
  analyses: number;
  /** Pages and files that were drawn, because something that they show is another. */
  drawn: number;
  /** Analyses that this thread drew itself, and how many threads beside it drew. */
  analysesDrawnHere: number;
  workers: number;
  /** Files that were written, since they say something else than before, and removed. */
  written: string[];
  removed: string[];
}

const baseGroup = '_base';

/** What was known of the files of a group is not there any more, or damaged. */
class LostGroup extends Error {
  readonly group: string;
  constructor(group: string) {
    super(`What was known of "${group}" is lost.`);
    this.group = group;
  }
}

/** A build while it goes on. */
class SiteBuild {
  readonly context: BuildContext;
  readonly before: SiteState;
  readonly now: SiteState;
  private readonly search: SearchBuild;
  private readonly claimed = new Set<string>();
  private readonly gone: string[] = [];
  private readonly written: string[] = [];
  private drawn = 0;
  private analysesDrawnHere = 0;
  private workers = 0;
  private readonly groups = new Map<string, BuiltGroup>();

  constructor(context: BuildContext, before: SiteState, search: SearchBuild) {
    this.context = context;
    this.before = before;
    this.search = search;
    this.now = structuredClone(emptySite);
  }

  /** What is known of the files of a group. */
  private groupOf(name: string): BuiltGroup {
    const known = this.groups.get(name);
    if (known) return known;
    const { stateFolder, warn } = this.context;
    const group = readGroup(stateFolder, name, warn);
    if (!group) throw new LostGroup(name);
    this.groups.set(name, group);
    return group;
  }

  private take({ row, drawn, files, gone, written, unkept }: Done): void {
    if (row.of === 'analysis') this.now.analyses[row.slug] = row.row;
    else this.now.groups[row.name] = row.row;
    if (unkept) this.groups.set(row.of === 'analysis' ? row.slug : row.name, unkept);
    this.drawn += drawn;
    for (const file of files) this.claimed.add(file);
    this.gone.push(...gone);
    this.written.push(...written);
  }

  /** Writes a file that is in no group, made of all others. */
  private write(file: string, bytes: Uint8Array): void {
    this.now.files[file] = this.context.out.write(file, bytes, this.before.files[file]);
    this.written.push(...this.context.out.written.splice(0));
  }

  /** The group, where it is not as it was. */
  private staleGroup(group: PageGroup): Task[] {
    const before = this.before.groups[group.name];
    if (before?.key !== groupKey(group)) return [{ kind: 'pages', group }];
    this.now.groups[group.name] = before;
    return [];
  }

  private staleAnalyses(): Task[] {
    const { store: content, code, out, stateFolder } = this.context;
    const keysOf = analysisKeys(content, code);
    return content.summaries().flatMap(({ slug }): Task[] => {
      const before = this.before.analyses[slug];
      const isThere = existsSync(join(out.path, slug, 'index.html'));
      if (before && isThere && before.key === rowKey(this.context, keysOf(slug).text)) {
        this.now.analyses[slug] = before;
        return [];
      }
      // Whoever took it away may have taken more.
      if (!isThere) forgetGroup(stateFolder, slug);
      return [{ kind: 'analysis', slug }];
    });
  }

  private staleGroups(): Task[] {
    const { store: content, code } = this.context;
    this.now.recordsKey = recordsKey(content, code);
    const feeds = this.staleGroup(feedGroup(content, code));
    if (this.now.recordsKey !== this.before.recordsKey)
      return [...recordGroups(content, code).flatMap((group) => this.staleGroup(group)), ...feeds];
    for (const [name, row] of Object.entries(this.before.groups)) this.now.groups[name] ??= row;
    return feeds;
  }

  /** Does all of it, in the order in which one part needs what others have made. */
  async run(): Promise<BuildReport> {
    await this.buildBase();
    await this.buildGroups();
    await this.writeSearchIndex();
    this.buildSitemap();
    this.buildWorker();
    return this.finish();
  }

  /** What all pages may load; it is built first, because what readers keep holds its hashes. */
  private async buildBase(): Promise<void> {
    const { context, before } = this;
    const { out, renderer, store: content, code } = context;
    const shared = writeSharedFiles(out, renderer.clientFolder, before.files);
    Object.assign(this.now.files, shared);
    this.written.push(...out.written.splice(0));
    const logo = shared['favicon.svg']?.hash ?? '';
    const group = { name: baseGroup, pages: basePages(content, code, logo) };
    for (const task of this.staleGroup(group)) this.take(await perform(context, task));
    this.context.shared = { ...shared, ...this.groupOf(baseGroup).files };
  }

  /** Draws and writes everything that is stale, on as many cores as that is worth. */
  private async buildGroups(): Promise<void> {
    const { out, stateFolder, code, shared } = this.context;
    const analyses = this.staleAnalyses();
    const pages = this.staleGroups();
    const size = (task: Task) => (task.kind === 'pages' ? task.group.pages.length : 60);
    // Pages across analyses are long: begun first, none of them is waited for in the end.
    const tasks = [...pages, ...analyses];
    const workers = workersFor(tasks.reduce((sum, task) => sum + size(task), 0));
    if (workers < 2) {
      for (const task of tasks) this.take(await perform(this.context, task));
      this.analysesDrawnHere = analyses.length;
      return;
    }
    this.workers = workers;
    const setup = { outFolder: out.path, stateFolder, code, shared };
    // Each worker has a store of its own; this thread waits, and makes nothing for which garbage would be collected. What
    // was forgotten leaves more than half of all pages half empty.
    this.context.store.keepFew();
    collectGarbage();
    await performInWorkers(setup, tasks, workers, (done) => this.take(done));
  }

  /** Writes those parts of the search index that hold something else than before. */
  private async writeSearchIndex(): Promise<void> {
    for (const { folder, key, files } of await this.search.parts) {
      this.now.searchKeys[folder] = key;
      if (!files) {
        for (const [file, built] of Object.entries(this.before.files))
          if (partOf(file) === folder) this.now.files[file] = built;
        continue;
      }
      for (const { path, content } of files)
        if (folder === firstPart || !isEngine(path)) this.write(`${folder}${path}`, content);
    }
  }

  private buildSitemap(): void {
    const { analyses, groups } = this.now;
    const rows = Object.entries({ ...analyses, ...groups })
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([name, { listedDigest }]) => `${name} ${listedDigest}`);
    this.now.sitemapKey = digestOf(this.context.code, ...rows);
    if (this.now.sitemapKey === this.before.sitemapKey) {
      for (const [file, built] of Object.entries(this.before.files))
        if (/^sitemap-[^/]+\.xml$/.test(file)) this.now.files[file] = built;
      return;
    }
    const site = this.context.store.site();
    const absolute = (path: string) => absoluteAddress(site, path);
    const pages = Object.keys({ ...analyses, ...groups }).flatMap((name) =>
      Object.values(this.groupOf(name).files).flatMap(({ listed }) => listed ?? []),
    );
    for (const { name, text } of sitemapFiles(sitemapEntries(pages, absolute), absolute))
      this.write(name, Buffer.from(text));
  }

  private buildWorker(): void {
    const { renderer, store: content } = this.context;
    if (!content.site().offline) {
      this.write('sw.js', Buffer.from(renderer.withdrawalScript));
      return;
    }
    const { analyses, files } = this.now;
    const elsewhere = Object.values(analyses).flatMap((row) => Object.entries(row.elsewhere));
    const own: Record<string, BuiltFile> = {
      ...this.context.shared,
      ...files,
      ...Object.fromEntries(elsewhere),
      ...this.groupOf('_all').files,
    };
    const script = workerOf({
      script: renderer.workerScript,
      ownFiles: Object.keys(own),
      index: Object.keys(files).filter((file) => file.startsWith('pagefind/')),
      analyses: Object.entries(analyses).map(([slug, { version }]) => ({ slug, version })),
      fileOf: (file) => own[file] ?? this.groupOf(file.split('/')[0] ?? '').files[file],
    });
    this.write('sw.js', Buffer.from(script));
  }

  /** Removes what belongs to the site no more, and says what was done. */
  private finish(): BuildReport {
    const { out, stateFolder } = this.context;
    const { before, now, claimed } = this;
    const gone = new Set(this.gone);
    // One by one: a call takes no hundred thousand arguments.
    const addAll = (files: Iterable<string>) => {
      for (const file of files) gone.add(file);
    };
    for (const name of Object.keys({ ...before.analyses, ...before.groups })) {
      if (name in now.analyses || name in now.groups) continue;
      addAll(Object.keys(this.groupOf(name).files));
      forgetGroup(stateFolder, name);
    }
    addAll(Object.keys(before.files).filter((file) => !(file in now.files)));
    if (before.isUnfinished) {
      // Nobody knows what was written there: all that nothing now speaks for goes.
      for (const name of Object.keys({ ...now.analyses, ...now.groups }))
        for (const file of Object.keys(this.groupOf(name).files)) claimed.add(file);
      addAll(filesBuilt(out.path));
    }
    const removed = [...gone].filter((file) => !claimed.has(file) && !(file in now.files));
    out.remove(removed);
    now.front = frontOf(out.path);
    if (stateFolder !== undefined) writeSiteState(stateFolder, now);
    return {
      analyses: Object.keys(now.analyses).length,
      drawn: this.drawn,
      analysesDrawnHere: this.analysesDrawnHere,
      workers: this.workers,
      written: this.written,
      removed,
    };
  }
}

/** What a build asks of whoever calls it. */
export interface BuildHooks {
  /** Is asked before anything is written; rejects where the content does not hold. */
  check: () => Promise<void>;
  warn: (text: string) => void;
}

/** Where the search index is made beside the checks, it ends with them. */
async function checkBeside(search: SearchBuild, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    await search.stop();
    throw error;
  }
}

/**
 * Builds the site into a folder, with the renderer that was kept of the code and what Astro made of it (`app`): what
 * shows nothing new is left as it is. Nothing that is kept between builds need be there, nor need anything be kept;
 * without it, all is made anew. `lost` are groups that were not there when they were asked for, and were made anew.
 */
export async function buildSite(
  outFolder: string,
  { code, app }: { code: string; app: App },
  { check, warn }: BuildHooks,
  lost: readonly string[] = [],
): Promise<BuildReport> {
  const kept = stateFolderOf(outFolder);
  const out = new OutFolder(outFolder);
  let before = readSiteState(kept, outFolder, warn);
  // It takes longest after an edit, and is written only when the content holds.
  let search = new SearchBuild(store, code, before?.searchKeys ?? {});
  await checkBeside(search, check);
  const canKeep = beginToWrite(kept, before);
  if (!canKeep) {
    warn(
      `Nothing can be kept in ${kept}, so the whole site is built anew. Let whoever builds write there, and see that the disk is not full.`,
    );
    await search.stop();
    search = new SearchBuild(store, code, {});
    before = undefined;
  }
  const nothing = { ...emptySite, isUnfinished: !out.isEmpty() };
  const context = {
    renderer: openRenderer(code, app),
    store,
    out,
    stateFolder: canKeep ? kept : undefined,
    code,
    shared: {},
    warn,
  };
  try {
    return await new SiteBuild(context, before ?? nothing, search).run();
  } catch (error) {
    await search.stop();
    if (!(error instanceof LostGroup)) throw error;
    const { group } = error;
    if (lost.includes(group))
      throw new Refusal(
        `What is known of "${group}" can be kept in ${kept}, but not read again. Remove that folder, and build again.`,
      );
    writeSiteState(kept, { ...withoutGroups(before ?? emptySite, [group]), isUnfinished: true });
    const hooks = { check: () => Promise.resolve(), warn };
    return buildSite(outFolder, { code, app }, hooks, [...lost, group]);
  }
}
