import { addressOf, fileOf } from '../lib/offline/files.ts';
import { kept, type Kept } from './kept.ts';
import { patienceMs, root } from './scope.ts';
import { wholePage } from '../lib/offline/whole-page.ts';

/** The page of this site that says what is there without a network. */
const offlinePage = 'offline/index.html';

/** An answer of the network that is better than a copy, in time; undefined where there is none. */
async function fromNetwork(request: Request): Promise<Response | undefined> {
  // A request that hangs would hold up the next one for the same page.
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(request, { signal });
    if (response.type !== 'opaqueredirect') return await wholePage(response);
    // Within the site a host may lead on, to another form of the address; out of it leads the login of a network.
    const { url, ok } = await fetch(request.url, { mode: 'same-origin', signal });
    return ok && url.startsWith(root) ? Response.redirect(url) : undefined;
  } catch {
    return undefined;
  }
}

/** A kept page as an answer to this address, with a header by which the page knows that it is a copy. */
function asAnswer({ response, by }: Kept, file: string, address: string): Response {
  const { pathname } = new URL(address);
  // Its relative links hold only from its own folder.
  if (file.endsWith('/index.html') && !/(?:\/|\.html)$/.test(pathname))
    return Response.redirect(addressOf(root, file));
  const headers = new Headers(response.headers);
  headers.set('Server-Timing', `kept;desc="${by}"`);
  return new Response(response.body, { headers });
}

/**
 * A page for a reader: from the network if it answers soon and with a whole page; else the copy that is kept. Where
 * none is kept, whatever the network says, and without a network the page that tells what can be read.
 */
export async function answerPage(request: Request): Promise<Response> {
  const file = fileOf(root, request.url);
  // A browser that cannot read what it keeps must not take the network's page from the reader as well.
  const copy = file === undefined ? undefined : await kept(file).catch(() => undefined);
  if (file === undefined || !copy) {
    try {
      return await fetch(request);
    } catch (error) {
      // With nothing left to show it would lead to itself, again and again.
      if (file === offlinePage) throw error;
      const page = new URL(addressOf(root, offlinePage));
      page.searchParams.set('page', request.url.slice(root.length).replace(/#.*$/, ''));
      return Response.redirect(page.href);
    }
  }
  return (await fromNetwork(request)) ?? asAnswer(copy, file, request.url);
}
