import { keptFile } from '../lib/offline/caches.ts';
import { addressOf, fetchFile, fileOf } from '../lib/offline/files.ts';
import { ownEdition, slugOf, visitedCache } from './kept.ts';
import { edition, root } from './scope.ts';

/**
 * Keeps a page that a reader has opened, if it is not kept for every reader anyway, and only as it is in this edition:
 * what the site has put in its place since belongs to the next one.
 */
export async function keepVisited(address: string): Promise<void> {
  const file = fileOf(root, address);
  if (file === undefined || Object.hasOwn(edition.files, file)) return;
  const hash = (await ownEdition(slugOf(file)))?.files[file];
  if (hash === undefined) return;
  const cache = await visitedCache();
  if (await keptFile(cache, root, file)) return;
  await cache.put(addressOf(root, file), await fetchFile(root, file, hash));
}
