import type { Site } from '../../model/site.ts';
import { feedTypes } from '../../model/feeds.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** A feed as the answer of a route, as Atom. */
export function atomResponse(site: Site, feed: Feed): Response {
  return new Response(atomFeed(site, feed), {
    headers: { 'Content-Type': `${feedTypes.atom}; charset=utf-8` },
  });
}

/** A feed as the answer of a route, as JSON Feed. */
export function jsonResponse(site: Site, feed: Feed): Response {
  return new Response(jsonFeed(site, feed), { headers: { 'Content-Type': feedTypes.json } });
}
