import { byCodeUnit } from '../lib/by-code-unit.ts';
import { digestOf } from '../lib/digest.ts';
import { keptText } from '../lib/kept-text.ts';
import { partSize } from '../outputs/search/parts.ts';
import { searchRecords } from '../outputs/search/records.ts';
import type { Store } from '../store/store.ts';

/**
 * All that can be found in these analyses, as JSON of the records of each, in an order that does not depend on theirs. It is kept: an edit makes a part of
 * the index anew, and need not read the other analyses in it.
 */
export async function recordsOf(store: Store, slugs: readonly string[]): Promise<string[]> {
  const each: string[] = [];
  for (const slug of slugs.toSorted(byCodeUnit)) {
    const { textDigest } = store.siteIndex().summary(slug);
    const make = () => JSON.stringify(searchRecords(store.analysis(slug)));
    each.push(await keptText('search', slug, textDigest, make));
  }
  return each;
}

/** The folder of the first part of the index, and of the engine that asks all of them. */
export const firstPart = 'pagefind/';

/** The folder of the part to which a built file belongs; undefined where it is of another kind. */
export const partOf = (file: string): string | undefined => /^pagefind\/(?:\d+\/)?/.exec(file)?.[0];

/** A part of the index of a site. */
export interface IndexPart {
  /** Where its files are, below the built folder. */
  folder: string;
  /** The analyses that it holds. */
  slugs: string[];
}

/** The parts of the index of a site with these analyses: the oldest first, so that a new one leaves most as they are. */
export function indexParts(
  analyses: readonly { slug: string; published: string }[],
  size = partSize(analyses.length),
): IndexPart[] {
  const ordered = analyses.toSorted(
    (a, b) => byCodeUnit(a.published, b.published) || byCodeUnit(a.slug, b.slug),
  );
  return Array.from({ length: Math.max(1, Math.ceil(ordered.length / size)) }, (_, i) => ({
    folder: i === 0 ? firstPart : `${firstPart}${i}/`,
    slugs: ordered.slice(i * size, (i + 1) * size).map(({ slug }) => slug),
  }));
}

/** What a part is made of, in one name. */
export const partKey = (store: Store, code: string, slugs: readonly string[]): string =>
  digestOf(code, ...slugs.map((slug) => `${slug} ${store.siteIndex().summary(slug).textDigest}`));

/** The engine stands with the first part; the others are only asked by it. */
export const isEngine = (path: string): boolean => /^(?:pagefind\.js|wasm\.)/.test(path);
