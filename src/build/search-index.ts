import * as pagefind from 'pagefind';
import { byCodeUnit } from '../lib/by-code-unit.ts';
import { keptText } from '../lib/kept-text.ts';
import { partSize } from '../outputs/search/parts.ts';
import { searchRecords, type SearchRecord } from '../outputs/search/records.ts';
import type { Store } from '../store/store.ts';

/** What the page needs; Pagefind's own user interfaces, 400 KB, are not. */
const isNeeded = (path: string) => !/^(?:pagefind-(?!entry\.json)|wasm\.unknown)/.test(path);

/** So many files at most hold what results show: each is a request, and one more file to keep. */
const maxFragments = 16;

/**
 * The files of an index of these records, by their paths: the same bytes for the same records in the same order. Throws
 * where Pagefind refuses one.
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<pagefind.IndexFile[]> {
  // One index for all languages: Pagefind looks into that of the page's language only, and readers look for all.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  // All at once, in their order: the program that makes the index works on them while pages are drawn.
  const adding = records.map(async (record) => {
    const { errors: refused } = await index.addCustomRecord({ ...record, language: 'en' });
    if (refused.length > 0) throw new Error(`${record.url}: ${refused.join('; ')}`);
  });
  await Promise.all(adding);
  const { files, errors: unwritten } = await index.getFiles();
  await pagefind.close();
  if (unwritten.length > 0)
    throw new Error(`The search index cannot be made: ${unwritten.join('; ')}`);
  return files.filter(({ path }) => isNeeded(path)).toSorted((a, b) => byCodeUnit(a.path, b.path));
}

/**
 * All that can be found in these analyses, in an order that does not depend on theirs. It is kept: an edit makes a part of
 * the index anew, and need not read the other analyses in it.
 */
export async function recordsOf(store: Store, slugs: readonly string[]): Promise<SearchRecord[]> {
  const each: SearchRecord[] = [];
  for (const slug of slugs.toSorted(byCodeUnit)) {
    const { textDigest } = store.siteIndex().summary(slug);
    const make = () => JSON.stringify(searchRecords(store.analysis(slug)));
    each.push(...(JSON.parse(await keptText('search', slug, textDigest, make)) as SearchRecord[]));
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

/** The engine stands with the first part; the others are only asked by it. */
export const isEngine = (path: string): boolean => /^(?:pagefind\.js|wasm\.)/.test(path);
