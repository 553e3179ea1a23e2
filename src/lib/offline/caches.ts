import { editionFile, type AnalysisEdition, type Files, type SavedEdition } from './edition.ts';
import { addressOf } from './files.ts';

/**
 * The browser's caches of one site, by name: `edition` (what the worker keeps for every reader), `visited` (pages
 * that were read besides, of that edition) and `saved` (analyses that the reader chose to keep). Other sites on the
 * same host have theirs, under their own root.
 */
export type CacheKind = 'edition' | 'visited' | 'saved';

/** The name of a cache: its kind, and the id of the edition; for a saved analysis its slug before it. */
export const cacheName = (root: string, kind: CacheKind, of = '') =>
  `on-the-record ${root} ${kind} ${of}`;

/** All caches of a kind, each with what it is of. */
export async function cachesOf(
  root: string,
  kind: CacheKind,
): Promise<{ name: string; of: string }[]> {
  const prefix = cacheName(root, kind);
  const names = await caches.keys();
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, of: name.slice(prefix.length) }));
}

/** The answer that is kept for a file. */
export const keptFile = (cache: Cache, root: string, file: string) =>
  cache.match(addressOf(root, file));

/** The edition of an analysis that is kept with an edition of the site. */
export async function keptEdition(
  cache: Cache,
  root: string,
  slug: string,
): Promise<AnalysisEdition | undefined> {
  const response = await keptFile(cache, root, editionFile(slug));
  return response && ((await response.json()) as AnalysisEdition);
}

/** An analysis that a reader has saved, and the cache that holds it. */
export interface Saved {
  cache: Cache;
  name: string;
  edition: SavedEdition;
}

/** The analyses that are saved whole: its own description is put into a cache last. */
export async function savedAnalyses(root: string): Promise<Map<string, Saved>> {
  const found = new Map<string, Saved>();
  for (const { name, of } of await cachesOf(root, 'saved')) {
    const [slug = ''] = of.split(' ');
    const cache = await caches.open(name);
    const edition = (await keptEdition(cache, root, slug)) as SavedEdition | undefined;
    const other = found.get(slug)?.edition;
    // Two are whole only where the browser was closed between the end of an update and the removal of what it replaced.
    if (edition && !(other && other.savedOn > edition.savedOn))
      found.set(slug, { cache, name, edition });
  }
  return found;
}

/** Takes a file from what is kept already, where it is the same one. */
export function takeFrom(root: string, cache: Cache | undefined, files: Files | undefined) {
  return async (file: string, hash: string): Promise<Response | undefined> =>
    cache && files?.[file] === hash ? keptFile(cache, root, file) : undefined;
}
