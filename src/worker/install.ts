import { cacheName, cachesOf, keptFile, takeFrom } from '../lib/offline/caches.ts';
import type { SiteEdition } from '../lib/offline/edition.ts';
import { addressOf, keepFiles } from '../lib/offline/files.ts';
import { editionCache } from './kept.ts';
import { edition, root } from './scope.ts';
import { keepVisited } from './visited.ts';

/** Put last into the cache of an edition: one without it is not whole. It is no file of the site. */
const mark = 'edition.json';

/** An edition before this one that is kept whole, to take from it what is still the same. */
async function olderEdition(): Promise<{ cache: Cache; files: SiteEdition['files'] } | undefined> {
  for (const { name, of } of await cachesOf(root, 'edition')) {
    if (of === edition.id) continue;
    const cache = await caches.open(name);
    const marked = await keptFile(cache, root, mark);
    if (marked) return { cache, files: ((await marked.json()) as SiteEdition).files };
  }
  return undefined;
}

/** Pages that were visited besides, in this edition where it has them; what cannot be had is left out. */
async function bringVisited(): Promise<void> {
  for (const { name, of } of await cachesOf(root, 'visited')) {
    if (of === edition.id) continue;
    for (const { url } of await (await caches.open(name)).keys()) await keepVisited(url);
  }
}

/**
 * Keeps the whole edition, or rejects: the browser then drops this worker, and the one before goes on with what it
 * has. What was proven stays for the next try, unless there is no room for it.
 */
export async function install(): Promise<void> {
  const older = await olderEdition();
  try {
    const cache = await editionCache();
    await keepFiles(root, cache, edition.files, {
      before: takeFrom(root, older?.cache, older?.files),
    });
    await cache.put(addressOf(root, mark), Response.json(edition));
    // An older worker that took over meanwhile has removed what was not its own; what went on was kept nowhere.
    if (!(await keptFile(await editionCache(), root, mark)))
      throw new Error('Another worker has removed this edition.');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError')
      await caches.delete(cacheName(root, 'edition', edition.id));
    throw error;
  }
  await bringVisited().catch(() => undefined);
}

let asked: Promise<void> | undefined;

/**
 * Keeps again what is missing of this edition: caches can be cleared, or be removed by an older worker that takes over
 * meanwhile, while the worker itself stays. Tried once in a life of the worker, which is short; what cannot be had (the
 * site may be another by now) stays away.
 */
export function complete(): Promise<void> {
  return (asked ??= (async () => {
    if (!(await keptFile(await editionCache(), root, mark))) await install();
  })().catch(() => undefined));
}

/** Removes other editions. What readers saved is theirs and stays. */
export async function removeOthers(): Promise<void> {
  for (const { name, of } of await cachesOf(root, 'edition'))
    if (of !== edition.id) await caches.delete(name);
}

/** Brings what was visited with other editions into this one, and removes it there. */
export async function takeVisited(): Promise<void> {
  await bringVisited();
  for (const { name, of } of await cachesOf(root, 'visited'))
    if (of !== edition.id) await caches.delete(name);
}
