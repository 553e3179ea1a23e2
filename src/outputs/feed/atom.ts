import { generateAtomFeed } from 'feedsmith';
import { absoluteAddress } from '../../data/absolute-address.ts';
import { feedTypes } from '../../model/feeds.ts';
import type { Site } from '../../model/site.ts';
import type { Feed, FeedEntry } from './feed.ts';

const person = ({ name, url }: { name: string; url?: string | undefined }) => ({
  name,
  ...(url !== undefined && { uri: url }),
});

const entryOf = (site: Site, entry: FeedEntry) => ({
  xml: { lang: entry.lang },
  id: entry.id,
  title: { value: entry.title },
  links: [{ rel: 'alternate', type: 'text/html', href: absoluteAddress(site, entry.address) }],
  published: new Date(entry.published),
  updated: new Date(entry.updated),
  authors: entry.authors.map(person),
  categories: [{ term: entry.topic }],
  summary: { value: entry.summary },
  content: { type: 'html', value: entry.html },
});

/** A feed as Atom (RFC 4287). */
export function atomFeed(site: Site, feed: Feed): string {
  const { addresses, page, lang, updated, title, description, entries } = feed;
  const link = (rel: string, type: string, path: string) => ({
    rel,
    type,
    href: absoluteAddress(site, path),
  });
  return generateAtomFeed(
    {
      xml: { lang },
      // By site.yaml and not by SITE_URL: a preview of the site is the same feed.
      id: new URL(addresses.atom.slice(1), withSlash(site.url)).href,
      title: { value: title },
      subtitle: { value: description },
      updated: new Date(updated),
      links: [
        link('self', feedTypes.atom, addresses.atom),
        link('alternate', 'text/html', page),
        ...(addresses.json === undefined
          ? []
          : [link('alternate', feedTypes.json, addresses.json)]),
      ],
      authors: [person({ name: site.publisher })],
      rights: { value: `${site.licence.name}: ${site.licence.url}` },
      generator: { text: 'On the Record' },
      icon: absoluteAddress(site, '/favicon.svg'),
      entries: entries.map((entry) => entryOf(site, entry)),
    },
    { strict: true },
  );
}

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);
