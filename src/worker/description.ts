import { keptFile } from '../lib/offline/caches.ts';
import { keptHeader } from '../lib/offline/edition.ts';
import { editionCache } from './kept.ts';
import { patienceMs, root } from './scope.ts';

/**
 * The description of an analysis, asked for to learn what the site has now: from the network, else that of this
 * edition, marked as such. A page that asks without a network has made no error that its console should show.
 */
export async function answerDescription(request: Request, file: string): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (response.ok) return response;
  } catch {
    // Answered below.
  }
  const response = await keptFile(await editionCache(), root, file);
  if (!response) return Response.json(null, { headers: { [keptHeader]: 'nothing' } });
  const headers = new Headers(response.headers);
  headers.set(keptHeader, 'edition');
  return new Response(response.body, { headers });
}
