import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import {
  readAnalysisBytes,
  unreadableAnalysis,
  type AnalysisFile,
} from '../checks/analysis-file.ts';
import { readVersion, type VersionFile } from '../checks/version-file.ts';
import {
  readPermalinks,
  readSite,
  type PermalinksFile,
  type SiteFile,
} from '../checks/yaml-file.ts';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { digestOf } from '../lib/digest.ts';
import { Recent } from '../lib/recent.ts';
import { RereadFile } from '../lib/reread-file.ts';
import { parseBody } from '../markdown/parse.ts';
import { deriveAnalysis, type Analysis } from '../model/derived-analysis.ts';
import type { AnalysisPermalinks, Permalinks } from '../model/permalinks.ts';
import type { Site } from '../model/site.ts';
import type { Version } from '../model/version.ts';
import type { BodyPart } from './body-parts.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { contentCode } from './content-code.ts';
import {
  compileAnalysis,
  compiledName,
  forgetCompiled,
  keepCompiled,
  readCompiled,
  type Compiled,
} from './compiled.ts';
import {
  analysisFiles,
  analysisPath,
  keepIndex,
  lookAt,
  readAnalysisFile,
  readIndex,
  shownPath,
  type IndexedFile,
  type Reading,
} from './content-index.ts';
import { knownJson } from './known-json.ts';
import { readBytes } from './read-bytes.ts';
import { SiteIndex } from './site-index.ts';
import { summaryOf, type Summary } from './summary.ts';

/**
 * So many analyses are kept in memory (150 KB each): pages of actors and sources ask for any of them. Of fewer, what
 * their own pages draw; of fewer still, the files with the places in them, which are larger.
 */
const mostKnown = 1_000;
const mostCompiled = 100;
const mostRead = 20;

/** What is in a folder; nothing where there is none, or it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const warn = (text: string) => process.stderr.write(`${text}\n`);

/** What a store has seen of its content: workers of a build must see the same. */
export interface ContentView {
  /** One name for all of it but past states. */
  digest: string;
  /** A name for the past states of each analysis. */
  states: ReadonlyMap<string, string>;
}

const digestOfStates = (files: readonly VersionFile[]): string =>
  digestOf(...files.map(({ path, text }) => `${path}\n${text}`));

/** How a store looks at its content. */
export interface StoreOptions {
  /** Takes what was kept of the files as it is, without a look at them. */
  isKnown?: boolean;
  /**
   * Is told where a file was changed since it was looked at, and what it said then is kept nowhere: for a build, which
   * must not draw of one text what it names after another. Without it the store looks at the file again, and at those of
   * the site with each question.
   */
  whenChanged?: ((error: ChangedMeanwhile) => never) | undefined;
}

/**
 * The content of a site, read as far as it is asked for. What a file says is kept between builds as data, so that an
 * edit costs the reading of one file; and pages are drawn of that, so that no content is part of the code that draws
 * them. Pages and the build share one store: it is loaded by Node, never bundled (shared-store.ts).
 */
export class Store {
  readonly folder: string;
  /** A name for the code that reads content. */
  readonly code = contentCode();
  private files: ReadonlyMap<string, IndexedFile>;
  private readonly compiled = new Recent<string, { digest: string; compiled: Compiled }>(
    mostCompiled,
  );
  /** Files that were read whole lately: the checks ask for the places in them. */
  private readonly read = new Recent<string, { digest: string; file: AnalysisFile }>(mostRead);
  private readonly derived = new Recent<string, { digest: string; analysis: Analysis }>(mostKnown);
  private index: SiteIndex | undefined;
  /** content/site.yaml and content/permalinks.json, as they are now; in a build, as they were when it began. */
  readonly siteFile: RereadFile<SiteFile>;
  readonly permalinksFile: RereadFile<PermalinksFile>;
  private readonly digests = new WeakMap<PermalinksFile, string>();
  private readonly states = new Map<string, VersionFile[]>();
  /** The analyses of which states are kept: to look for the folder of each took longer. */
  private withStates: ReadonlySet<string> | undefined;
  /** Whether drafts are shown, as they are while texts are written. */
  showsDrafts = false;
  /** How often something of the analyses was another when it was looked at. */
  changes = 0;
  /** Whether it keeps to what it has seen, for a build. */
  readonly isHeld: boolean;
  private readonly whenChanged: StoreOptions['whenChanged'];
  private keptTo: ContentView | undefined;

  /** Opens the content of a folder. */
  constructor(folder: string, { isKnown = false, whenChanged }: StoreOptions = {}) {
    this.folder = folder;
    this.whenChanged = whenChanged;
    this.isHeld = whenChanged !== undefined;
    const sitePath = join(folder, 'site.yaml');
    const permalinksPath = join(folder, 'permalinks.json');
    this.siteFile = new RereadFile(sitePath, ({ text }) => readSite(shownPath(sitePath), text));
    const known = knownJson<AnalysisPermalinks>(permalinksPath, this.code, {
      warn,
      changed: () => this.tellChanged(permalinksPath),
    });
    this.permalinksFile = new RereadFile(
      permalinksPath,
      (reading) => {
        let digest = '';
        const file = readPermalinks(shownPath(permalinksPath), reading, (validate) => {
          const found = known(reading, validate);
          digest = found.digest;
          return found.data;
        });
        this.digests.set(file, digest);
        return file;
      },
      '{}',
    );
    if (this.isHeld) for (const file of [this.siteFile, this.permalinksFile]) file.hold();
    this.files = new Map(readIndex(folder, this.code, warn).map((file) => [file.slug, file]));
    // What was kept may have been lost since.
    if (!isKnown || this.files.size !== analysisFiles(folder).length) this.refresh();
  }

  private tellChanged(path: string): never {
    const error = new ChangedMeanwhile(shownPath(path));
    this.whenChanged?.(error);
    throw error;
  }

  /** Looks at the files again; true where something of the analyses is another. */
  refresh(): boolean {
    const before = this.files;
    const slugs = analysisFiles(this.folder);
    this.files = new Map(
      slugs.map((slug) => [
        slug,
        lookAt(this.folder, slug, before.get(slug), (...file) => this.summarise(...file)),
      ]),
    );
    this.states.clear();
    this.withStates = undefined;
    this.siteFile.forget();
    this.permalinksFile.forget();
    const isAnother =
      before.size !== this.files.size ||
      slugs.some((slug) => before.get(slug) !== this.files.get(slug));
    if (!isAnother) return false;
    this.changes += 1;
    this.index = undefined;
    keepIndex(this.folder, this.code, before, this.files);
    const gone = [...before].filter(
      ([slug, { digest }]) => this.files.get(slug)?.digest !== digest,
    );
    // One edit after the other would fill the disk.
    for (const [slug, { digest }] of gone) forgetCompiled(compiledName(this.code, slug, digest));
    return gone.length > 0 || before.size !== this.files.size;
  }

  private pathOf(slug: string): string {
    return analysisPath(this.folder, slug);
  }

  private compile(slug: string, bytes: Buffer, digest: string): Compiled | undefined {
    const { file, compiled } = compileAnalysis(shownPath(this.pathOf(slug)), bytes);
    this.read.set(slug, { digest, file });
    if (!compiled) return undefined;
    keepCompiled(compiledName(this.code, slug, digest), compiled);
    this.compiled.set(slug, { digest, compiled });
    return compiled;
  }

  private summarise(slug: string, bytes: Buffer, digest: string): Summary | undefined {
    const name = compiledName(this.code, slug, digest);
    const compiled = readCompiled(name, warn) ?? this.compile(slug, bytes, digest);
    return compiled && summaryOf(deriveAnalysis(slug, compiled.record, compiled.body), digest);
  }

  private fileOf(slug: string): IndexedFile {
    const file = this.files.get(slug);
    if (!file) throw new Error(`No analysis with the id "${slug}".`);
    return file;
  }

  /**
   * What the file of an analysis says, which must be what it said when it was looked at: under that name others will find
   * what is made of it. Undefined where it says something else, and was looked at again.
   */
  private readAgain(slug: string): Reading | undefined {
    const reading = readAnalysisFile(this.folder, slug);
    if (reading.digest === this.files.get(slug)?.digest) return reading;
    if (this.isHeld) this.tellChanged(this.pathOf(slug));
    // The disk may tell of it as it did before.
    this.files = new Map([...this.files].filter(([other]) => other !== slug));
    this.refresh();
    return undefined;
  }

  /** What was compiled of an analysis; undefined where its file does not hold, or is gone. */
  compiledIfWhole(slug: string): Compiled | undefined {
    const { digest, summary } = this.files.get(slug) ?? {};
    if (digest === undefined || !summary) return undefined;
    const known = this.compiled.get(slug);
    if (known?.digest === digest) return known.compiled;
    const kept = readCompiled(compiledName(this.code, slug, digest), warn);
    if (kept) {
      this.compiled.set(slug, { digest, compiled: kept });
      return kept;
    }
    // Another process has removed it where the file was changed, and this one has not seen that.
    const reading = this.readAgain(slug);
    return reading?.bytes ? this.compile(slug, reading.bytes, digest) : this.compiledIfWhole(slug);
  }

  private compiledOf(slug: string): Compiled {
    const compiled = this.compiledIfWhole(slug);
    if (!compiled) throw new Error(`${shownPath(this.pathOf(slug))} does not hold.`);
    return compiled;
  }

  /** The file of an analysis with the places in it: as it was read lately, or read again. */
  wholeFile(slug: string): AnalysisFile {
    const path = shownPath(this.pathOf(slug));
    const digest = this.files.get(slug)?.digest;
    if (digest === undefined) return unreadableAnalysis(path, 'ENOENT: no such file or directory');
    const known = this.read.get(slug);
    if (known?.digest === digest) return known.file;
    const reading = this.readAgain(slug);
    if (!reading) return this.wholeFile(slug);
    const file = reading.bytes
      ? readAnalysisBytes(path, reading.bytes)
      : unreadableAnalysis(path, reading.reason);
    this.read.set(slug, { digest, file });
    return file;
  }

  /** Every file of an analysis, by its name, also one that does not hold. */
  indexedFiles(): IndexedFile[] {
    return [...this.files.values()];
  }

  /** The analyses that the site shows, newest first. */
  summaries(): readonly Summary[] {
    return this.siteIndex().summaries;
  }

  /** What the site as a whole knows of its analyses. */
  siteIndex(): SiteIndex {
    return (this.index ??= new SiteIndex(
      this.indexedFiles()
        .flatMap(({ summary }) => summary ?? [])
        .filter(({ isDraft }) => this.showsDrafts || !isDraft)
        .toSorted((a, b) => byCodeUnit(b.published, a.published) || byCodeUnit(a.slug, b.slug)),
    ));
  }

  /** The analysis with that slug, and all that is derived from it; throws where there is none that holds. */
  analysis(slug: string): Analysis {
    const { digest } = this.fileOf(slug);
    const known = this.derived.get(slug);
    if (known?.digest === digest) return known.analysis;
    const { record, body } = this.compiledOf(slug);
    const analysis = deriveAnalysis(slug, record, body);
    // To compile it, its file may have been looked at again.
    this.derived.set(slug, { digest: this.fileOf(slug).digest, analysis });
    return analysis;
  }

  /** The body of an analysis, ready to be drawn. */
  parts(slug: string): readonly BodyPart[] {
    return this.compiledOf(slug).parts;
  }

  /** The body of an analysis as a tree, not to be changed: as it was read lately, or read again. */
  bodyTree(slug: string): Readonly<Root> {
    const known = this.read.get(slug);
    const tree = known?.digest === this.fileOf(slug).digest ? known.file.tree : undefined;
    return tree ?? parseBody(this.compiledOf(slug).bodyText);
  }

  /**
   * Forgets what was read of the analyses, but for their summaries, and from now on keeps the last few only: of whoever
   * reads each of thousands once.
   */
  keepFew(): void {
    for (const known of [this.compiled, this.read, this.derived]) known.keepAtMost(mostRead);
  }

  /** The site as content/site.yaml describes it; throws where it does not. */
  site(): Site {
    const { path, data } = this.siteFile.value();
    if (!data) throw new Error(`${path} is missing, or does not hold.`);
    return data;
  }

  /** Every id that was ever published, with its day; nothing where none is recorded yet. */
  permalinks(): Permalinks {
    return this.permalinksFile.value().data ?? {};
  }

  /** One name for all ids that were published. */
  permalinksDigest(file = this.permalinksFile.value()): string {
    return this.digests.get(file) ?? '';
  }

  /** One name for all that this store has seen but past states, which are read when they are asked for. */
  private digest(): string {
    const files = this.indexedFiles().map(({ slug, digest }) => `${slug} ${digest}`);
    return digestOf(this.siteFile.value().text, this.permalinksDigest(), ...files);
  }

  /** What this store has seen, for one in another thread. */
  view(): ContentView {
    const states = [...this.files.keys()].map((slug) => [slug, this.statesDigest(slug)] as const);
    return { digest: this.digest(), states: new Map(states) };
  }

  /** Sees from now on what another store has seen, or tells that something was changed since. */
  keepTo(view: ContentView): void {
    // Where nothing can be kept, or another process has kept something else, the files say themselves what they are.
    if (this.digest() !== view.digest) this.refresh();
    if (this.digest() !== view.digest) this.tellChanged(this.folder);
    this.keptTo = view;
  }

  /** Those that can be read; of the others the checks tell. */
  private versionFiles(slug: string): VersionFile[] {
    const known = this.states.get(slug);
    if (known) return known;
    const all = join(this.folder, 'versions');
    this.withStates ??= new Set(namesIn(all));
    const folder = join(all, slug);
    const names = this.withStates.has(slug) ? namesIn(folder).toSorted(byCodeUnit) : [];
    const files = names.flatMap((name) => {
      const path = join(folder, name);
      try {
        return readVersion(shownPath(path), `${slug}/${name}`, readBytes(path));
      } catch {
        return [];
      }
    });
    if (this.keptTo && this.keptTo.states.get(slug) !== digestOfStates(files))
      this.tellChanged(folder);
    this.states.set(slug, files);
    return files;
  }

  /** The past states of an analysis that were kept, oldest first. */
  pastStates(slug: string): Version[] {
    const past = this.summaryOf(slug).days.slice(0, -1);
    return this.versionFiles(slug)
      .flatMap(({ of, data }) => (of && data ? data : []))
      .filter(({ on }) => past.includes(on));
  }

  /** One name for the past states of an analysis. */
  statesDigest(slug: string): string {
    return digestOfStates(this.versionFiles(slug));
  }

  private summaryOf(slug: string): Summary {
    const { summary } = this.fileOf(slug);
    if (!summary) throw new Error(`${shownPath(this.pathOf(slug))} does not hold.`);
    return summary;
  }
}
