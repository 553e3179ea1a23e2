import { generateJsonFeed } from 'feedsmith';
import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Site } from '../../model/site.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as text; throws where it has no such address. */
export function jsonFeed(site: Site, feed: Feed): string {
  const { addresses, page, lang, title, description, entries } = feed;
  if (addresses.json === undefined) throw new Error(`${addresses.atom} has no form in JSON.`);
  const made = generateJsonFeed(
    {
      title,
      description,
      home_page_url: absoluteAddress(site, page),
      feed_url: absoluteAddress(site, addresses.json),
      language: lang,
      authors: [{ name: site.publisher }],
      favicon: absoluteAddress(site, '/favicon.svg'),
      icon: absoluteAddress(site, '/icon-512.png'),
      items: entries.map((entry) => ({
        id: entry.id,
        url: absoluteAddress(site, entry.address),
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        date_published: new Date(entry.published),
        date_modified: new Date(entry.updated),
        language: entry.lang,
        tags: [entry.topic],
        authors: entry.authors.map(({ name, url }) => ({
          name,
          ...(url !== undefined && { url }),
        })),
      })),
    },
    { strict: true },
  );
  // The writer leaves out a list that is empty; the form wants one (https://www.jsonfeed.org/version/1.1/#top-level).
  return `${JSON.stringify({ ...(made as object), ...(entries.length === 0 && { items: [] }) }, null, 2)}\n`;
}
