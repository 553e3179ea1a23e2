import type { AnalysisFile } from '../checks/analysis-file.ts';
import type { Compiled } from './compiled.ts';

const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));

/** What is known of a file without reading it. */
export interface KnownFile {
  /** What was compiled of it; undefined where it does not hold. */
  compiled: () => Compiled | undefined;
  /** All of it. */
  whole: () => AnalysisFile;
}

/**
 * An analysis as the checks see it, read as far as they ask: of one that holds, the record is at hand, and its file is
 * read again only for the places in it.
 */
export class LazyAnalysisFile implements AnalysisFile {
  readonly path: string;
  readonly slug: string;
  private readonly known: KnownFile;
  /** Given up where memory is short: other files ask for it for as long as all of them are checked. */
  private held: WeakRef<Compiled> | 'none' | undefined;

  constructor(path: string, slug: string, known: KnownFile) {
    this.path = path;
    this.slug = slug;
    this.known = known;
  }

  /** Asked for with each use and not kept here: thousands of files with all their places would fill the memory. */
  private get whole(): AnalysisFile {
    return this.known.whole();
  }

  private get compiled(): Compiled | undefined {
    if (this.held === 'none') return undefined;
    const held = this.held?.deref();
    if (held) return held;
    const compiled = this.known.compiled();
    this.held = compiled ? new WeakRef(compiled) : 'none';
    return compiled;
  }

  get text() {
    return this.whole.text;
  }
  get frontmatter() {
    return this.whole.frontmatter;
  }
  get tree() {
    return this.whole.tree;
  }
  get unreadable() {
    return this.compiled ? undefined : this.whole.unreadable;
  }
  get record() {
    return this.compiled ? this.compiled.record : this.whole.record;
  }
  get readable(): AnalysisFile['readable'] {
    if (!this.compiled) return this.whole.readable;
    const { record } = this.compiled;
    return {
      fields: record,
      ids: {
        get actors() {
          return idsOf(record.actors);
        },
        get sources() {
          return idsOf(record.sources);
        },
        get claims() {
          return idsOf(record.claims);
        },
      },
      pathInFile: (path) => path,
    };
  }
  get body() {
    return this.compiled ? this.compiled.body : this.whole.body;
  }
  get named() {
    return this.compiled ? this.compiled.named : this.whole.named;
  }
  get bodyText() {
    return this.compiled ? this.compiled.bodyText : this.whole.bodyText;
  }
  get bodyError() {
    return this.compiled ? undefined : this.whole.bodyError;
  }
}
