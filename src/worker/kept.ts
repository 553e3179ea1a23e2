import {
  cacheName,
  keptEdition,
  keptFile,
  savedAnalyses,
  type CacheKind,
} from '../lib/offline/caches.ts';
import type { AnalysisEdition } from '../lib/offline/edition.ts';
import { edition, root } from './scope.ts';

/** What is there without a network. */

export const editionCache = () => caches.open(cacheName(root, 'edition', edition.id));
export const visitedCache = () => caches.open(cacheName(root, 'visited', edition.id));

/** The first part of a file's path: the analysis it belongs to, where it belongs to one. */
export const slugOf = (file: string) => file.split('/', 1)[0] ?? '';

/** The edition of an analysis that belongs to this edition of the site. */
export const ownEdition = async (slug: string): Promise<AnalysisEdition | undefined> =>
  keptEdition(await editionCache(), root, slug);

/** A file whose name changes with its content, of whichever version it is. */
export async function keptAsset(file: string): Promise<Response | undefined> {
  const own = await keptFile(await editionCache(), root, file);
  if (own) return own;
  for (const { cache } of (await savedAnalyses(root)).values()) {
    const response = await keptFile(cache, root, file);
    if (response) return response;
  }
  return undefined;
}

/** A page as it is kept. */
export interface Kept {
  response: Response;
  /** Who keeps it: the worker for every reader, or this reader by choice. */
  by: CacheKind;
}

/**
 * A page as it is kept. All pages of an analysis that a reader has saved come from what was saved, so that pages of
 * two versions are never mixed.
 */
export async function kept(file: string): Promise<Kept | undefined> {
  const saved = (await savedAnalyses(root)).get(slugOf(file));
  const of = async (by: CacheKind, cache: Cache | undefined): Promise<Kept | undefined> => {
    const response = cache && (await keptFile(cache, root, file));
    return response && { response, by };
  };
  return (
    (await of('saved', saved?.cache)) ??
    (await of('edition', await editionCache())) ??
    (await of('visited', await visitedCache()))
  );
}
