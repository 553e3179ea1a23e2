import { withoutIndex } from '../without-index.ts';
import type { Files } from './edition.ts';

/** A file of the site, fetched and proven to be the one that a list names. */

/** Longer than any reader waits, shorter than a connection that hangs for ever. */
const patienceMs = 60_000;

/** The address under which a file is asked for and kept: of a folder's page the folder, which every host serves. */
export function addressOf(root: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return new URL(withoutIndex(`/${path}`).slice(1), root).href;
}

/** The file that an address below the root shows; undefined for one outside, or without a page's name. */
export function fileOf(root: string, address: string): string | undefined {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (!url.href.startsWith(root)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.href.slice(root.length));
  } catch {
    return undefined;
  }
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  // Without its slash a host leads on to the folder.
  return /\.[a-z0-9_]+$/i.test(path) ? path : `${path}/index.html`;
}

/**
 * Fetches a file whole, and only if it is the one with this hash: a page of another version, an error, a login page
 * of the network, an empty or a broken answer are refused by the browser itself. Rejects then.
 */
export async function fetchFile(root: string, file: string, hash: string): Promise<Response> {
  const ask = async (cache: RequestCache) => {
    const response = await fetch(addressOf(root, file), {
      cache,
      credentials: 'same-origin',
      integrity: `sha256-${hash}`,
      signal: AbortSignal.timeout(patienceMs),
    });
    // A redirected answer cannot be shown for another address, nor one with the status of an error (a host answers
    // 404 to the page that says so).
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    // Kept by its address alone: it is the same for all who ask.
    headers.delete('vary');
    return new Response(await response.arrayBuffer(), { headers });
  };
  // What the browser still has may be older than what the site has.
  return ask('no-cache').catch(() => ask('reload'));
}

/** Keeps these files, each proven; those that the cache has already stay. Rejects at the first that fails. */
export async function keepFiles(
  root: string,
  cache: Cache,
  files: Files,
  {
    before,
    kept,
  }: {
    before?: (file: string, hash: string) => Promise<Response | undefined>;
    kept?: () => void;
  } = {},
): Promise<void> {
  const left = Object.entries(files).toReversed();
  let failed = false;
  const work = async () => {
    for (let next = left.pop(); next && !failed; next = left.pop()) {
      const [file, hash] = next;
      const address = addressOf(root, file);
      if (!(await cache.match(address)))
        await cache.put(
          address,
          (await before?.(file, hash)) ?? (await fetchFile(root, file, hash)),
        );
      kept?.();
    }
  };
  const stopAll = (error: unknown) => {
    failed = true;
    throw error;
  };
  // A few at a time: more would keep a slow line from what the reader does.
  await Promise.all(Array.from({ length: 4 }, () => work().catch(stopAll)));
}
