import {
  cacheName,
  cachesOf,
  savedAnalyses,
  takeFrom,
  type Saved,
} from '../../lib/offline/caches.ts';
import {
  asEdition,
  editionFile,
  keptHeader,
  type AnalysisEdition,
} from '../../lib/offline/edition.ts';

import { addressOf, keepFiles } from '../../lib/offline/files.ts';
import { lookAgain } from './saved.ts';

/** Saving an analysis for reading without a network, and removing it. */

/** Why an analysis could not be saved, in words for the reader. */
export class SaveError extends Error {}

/** What is known of an analysis, and whether the site itself has just said so. */
export interface Known {
  edition: AnalysisEdition | undefined;
  isCurrent: boolean;
}

/** What the site has of an analysis; without a network, what the worker keeps of it. */
export async function knownEdition(root: string, slug: string): Promise<Known> {
  try {
    const response = await fetch(addressOf(root, editionFile(slug)), { cache: 'no-cache' });
    return {
      edition: response.ok ? asEdition(await response.json()) : undefined,
      isCurrent: !response.headers.has(keptHeader),
    };
  } catch {
    return { edition: undefined, isCurrent: false };
  }
}

/** Why nothing can be saved without a network. */
export const outOfReach = 'The site cannot be reached now. Try again when you are on line.';

/** What the site itself says that it has of an analysis. Rejects with a SaveError where it does not. */
export async function currentEdition(root: string, slug: string): Promise<AnalysisEdition> {
  const { edition, isCurrent } = await knownEdition(root, slug);
  if (edition && isCurrent) return edition;
  throw new SaveError(outOfReach);
}

/**
 * Does one thing at a time with the copies of an analysis, in all tabs: one that ends would else remove what another
 * has begun.
 */
const inTurn = (root: string, slug: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(cacheName(root, 'saved', slug), work).finally(lookAgain);

/** What did not become whole, or was replaced, goes. */
async function removeOthers(root: string, slug: string, name?: string): Promise<void> {
  for (const other of await cachesOf(root, 'saved'))
    if (other.of.split(' ')[0] === slug && other.name !== name) await caches.delete(other.name);
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function saveEdition(
  root: string,
  edition: AnalysisEdition,
  before: Saved | undefined,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const { slug, id, files } = edition;
  const name = cacheName(root, 'saved', `${slug} ${id}`);
  const all = Object.keys(files).length;
  let done = 0;
  progress(done, all);
  const cache = await caches.open(name);
  try {
    await keepFiles(root, cache, files, {
      before: takeFrom(root, before?.cache, before?.edition.files),
      kept: () => progress((done += 1), all),
    });
    // Last: only with it the copy counts as whole.
    const saved = { ...edition, savedOn: new Date().toISOString() };
    await cache.put(addressOf(root, editionFile(slug)), Response.json(saved));
  } catch (error) {
    // Half of it takes the room that it did not have.
    if (isFull(error) && name !== before?.name) await caches.delete(name);
    throw error;
  }
  await removeOthers(root, slug, name);
}

/**
 * Saves an analysis, or brings a saved one up to date: the new copy is made whole beside the old one, which stays until
 * then. Rejects with a SaveError where that is not possible; what has arrived is used at the next try.
 */
export const save = (
  root: string,
  slug: string,
  progress: (done: number, all: number) => void,
): Promise<void> => inTurn(root, slug, () => saveNow(root, slug, progress));

async function saveNow(
  root: string,
  slug: string,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const before = (await savedAnalyses(root)).get(slug);
  const attempt = async () => saveEdition(root, await currentEdition(root, slug), before, progress);
  try {
    // The site may have been renewed between its description and its files: once more, then.
    await attempt().catch((error: unknown) => {
      if (error instanceof SaveError || isFull(error)) throw error;
      return attempt();
    });
  } catch (error) {
    if (error instanceof SaveError) throw error;
    throw new SaveError(
      isFull(error)
        ? 'There is not enough room on this device. Remove something and try again.'
        : 'The connection broke. What has arrived is kept: try again to save the rest.',
    );
  }
  // So that the browser does not clear it when it needs room; it may decline, or ask the reader, who may not answer.
  navigator.storage.persist?.().catch(() => false);
}

/** Removes a saved analysis, and whatever is left of a try to save it. */
export const remove = (root: string, slug: string): Promise<void> =>
  inTurn(root, slug, () => removeOthers(root, slug));
