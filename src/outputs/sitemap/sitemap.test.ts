import { expect, test } from 'vitest';
import { sitemapFiles } from './files.ts';
import { sitemapEntries, type SitePage } from './pages.ts';

const host = 'https://port.example';
const absolute = (path: string) => host + path;
const page = (path: string, facts: Partial<SitePage> = {}): SitePage => ({
  path,
  canonical: absolute(path),
  isLeftOut: false,
  modified: undefined,
  shows: [],
  ...facts,
});
const older = '2026-01-01T00:00:00Z';
const newer = '2026-02-01T00:00:00Z';
const entries = (...pages: SitePage[]) =>
  sitemapEntries(pages, absolute).map(({ address, modified }) => [
    address.slice(host.length),
    modified,
  ]);

test('a page of an analysis is as old as its last change', () => {
  expect(entries(page('/a/', { modified: older }), page('/a/part/', { modified: newer }))).toEqual([
    ['/a/', older],
    ['/a/part/', newer],
  ]);
});

test('a page that shows analyses is as old as the newest of them; one that shows none says nothing', () => {
  expect(
    entries(
      page('/', { shows: ['a', 'b', 'feeds'] }),
      page('/a/', { modified: older }),
      page('/b/', { modified: newer }),
      page('/feeds/'),
    ).filter(([path]) => path === '/' || path === '/feeds/'),
  ).toEqual([
    ['/', newer],
    ['/feeds/', undefined],
  ]);
});

test('what is canonical elsewhere, says of no place that it is, or asks to be left out is not listed', () => {
  expect(
    entries(
      page('/a/part/', { canonical: absolute('/a/') }),
      page('/old/', { isLeftOut: true }),
      page('/404.html', { canonical: undefined }),
    ),
  ).toEqual([]);
});

test('a long list is parted, and the index says of each file how new it is', () => {
  const files = sitemapFiles(
    [
      { address: `${host}/a&b/`, modified: '2026-01-01T00:00:00Z' },
      { address: `${host}/c/`, modified: undefined },
      { address: `${host}/d/`, modified: undefined },
    ],
    absolute,
    2,
  );
  expect(files.map(({ name }) => name)).toEqual([
    'sitemap-index.xml',
    'sitemap-0.xml',
    'sitemap-1.xml',
  ]);
  expect(files[0]?.text).toContain(
    `<sitemap><loc>${host}/sitemap-0.xml</loc><lastmod>2026-01-01T00:00:00Z</lastmod></sitemap><sitemap><loc>${host}/sitemap-1.xml</loc></sitemap>`,
  );
  expect(files[1]?.text).toMatch(/a&(amp|#x26);b/);
});
