/** Whether an answer of the network is a page of this site, and all of it. */

/** Every page of this site says so in its head (layouts/Page.astro): a login page of a network does not. */
export const sign = /<meta name="generator" content="On the Record[ "]/;

/**
 * The answer again, if it is a whole page of this site; else undefined. Reads it to its end: a reader who has a
 * good copy should not get half of a page.
 */
export async function wholePage(response: Response): Promise<Response | undefined> {
  if (response.status !== 200 || !/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
    return undefined;
  const text = await response.text();
  if (!sign.test(text) || !/<\/html>\s*$/.test(text)) return undefined;
  return new Response(text, { headers: response.headers });
}
