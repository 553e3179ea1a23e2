import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { sitemapAddress } from '../../model/addresses.ts';
import type { SitemapEntry } from './pages.ts';

/** A sitemap holds at most so many addresses (https://www.sitemaps.org/protocol.html). */
export const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const lineOf = (name: 'url' | 'sitemap') => (entry: SitemapEntry) =>
  x(name, [
    x('loc', entry.address),
    ...(entry.modified === undefined ? [] : [x('lastmod', entry.modified)]),
  ]);

const text = (name: 'urlset' | 'sitemapindex', entries: readonly SitemapEntry[]) => {
  const lines = entries.map(lineOf(name === 'urlset' ? 'url' : 'sitemap'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x(name, { xmlns: namespace }, lines))}\n`;
};

/** The files of the sitemap: the index, and lists of at most so many addresses, each as old as the newest in it. */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  absolute: (path: string) => string,
  most = mostAddresses,
): { name: string; text: string }[] {
  const lists = Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, (_, i) => ({
    name: `sitemap-${i}.xml`,
    entries: entries.slice(i * most, (i + 1) * most),
  }));
  const index = lists.map(({ name, entries: listed }) => ({
    address: absolute(`/${name}`),
    modified: listed
      .flatMap(({ modified }) => modified ?? [])
      .toSorted()
      .at(-1),
  }));
  return [
    { name: sitemapAddress.slice(1), text: text('sitemapindex', index) },
    ...lists.map((list) => ({ name: list.name, text: text('urlset', list.entries) })),
  ];
}
