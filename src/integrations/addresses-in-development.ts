import type { ViteDevServer } from 'vite';
import type { IndexedFile } from '../store/content-index.ts';
import type { Summary } from '../store/summary.ts';

/** Where the framework draws pages: each keeps the addresses of its own. */
const whereDrawn = ['ssr', 'prerender'];

/**
 * Lets the framework ask again which addresses there are. It keeps what each `getStaticPaths` has said until its own reader
 * of content says that something has changed, in this way; this site reads its content by itself.
 */
export function forgetAddresses({ environments }: Pick<ViteDevServer, 'environments'>): void {
  for (const name of whereDrawn) environments[name]?.hot.send('astro:content-changed', {});
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** What addresses are made of, but for aliases. */
const partsOf = ({ topic, days, sections, claims, actors, sources }: Summary) =>
  JSON.stringify([topic, days, sections, claims, idsOf(actors), idsOf(sources)]);

/**
 * Tells whether analyses have other addresses than before. After most edits they have not, and to ask for those of all
 * claims of a thousand analyses takes longer than to draw a page.
 */
export class Addresses {
  private files: ReadonlyMap<string, IndexedFile> = new Map();
  /** No summary has them. They are known of the analyses whose record was edited. */
  private readonly aliases = new Map<string, string>();
  private readonly aliasesOf: (slug: string) => unknown;

  /** `aliasesOf` gives the aliases that an analysis has now; it is asked about those that hold. */
  constructor(aliasesOf: (slug: string) => unknown) {
    this.aliasesOf = aliasesOf;
  }

  /** Whether these files may give other addresses than those of the last look. What stands beside them is not looked at. */
  areOthers(files: readonly IndexedFile[]): boolean {
    const before = this.files;
    this.files = new Map(files.map((file) => [file.slug, file]));
    // All are looked at: what is remembered of one must not be older than its file.
    const others = files.filter((file) => !this.isAsBefore(before.get(file.slug), file));
    return others.length > 0 || before.size !== files.length;
  }

  private isAsBefore(was: IndexedFile | undefined, now: IndexedFile): boolean {
    // The same object, where the file was not touched.
    if (was === now) return true;
    if (was?.summary && now.summary) {
      const hasSameAliases = this.hasSameAliases(was.summary, now.summary);
      return hasSameAliases && partsOf(was.summary) === partsOf(now.summary);
    }
    this.aliases.delete(now.slug);
    return was !== undefined && !was.summary && !now.summary;
  }

  private hasSameAliases(was: Summary, now: Summary): boolean {
    if (was.recordDigest === now.recordDigest) return true;
    const known = this.aliases.get(now.slug);
    const aliases = JSON.stringify(this.aliasesOf(now.slug));
    this.aliases.set(now.slug, aliases);
    return known === aliases;
  }
}
