import { expect, test } from 'vitest';
import { sitemapFiles } from './files.ts';
import { readPage, sitemapEntries } from './pages.ts';

const host = 'https://port.example';
const absolute = (path: string) => host + path;
const page = (path: string, head = '', main = '', canonical = path) =>
  readPage(
    path,
    `<html><head><link rel="canonical" href="${host}${canonical}">${head}</head><body><main>${main}</main></body></html>`,
  );
const published = '<meta property="article:published_time" content="2026-01-01T00:00:00Z">';
const modified = '<meta property="article:modified_time" content="2026-02-01T00:00:00Z">';
const entries = (...pages: ReturnType<typeof page>[]) =>
  sitemapEntries(pages, absolute).map(({ address, modified: day }) => [
    address.slice(host.length),
    day,
  ]);

test('a page of an analysis is as old as its last change, else as its publication', () => {
  expect(entries(page('/a/', published), page('/b/', published + modified))).toEqual([
    ['/a/', '2026-01-01T00:00:00Z'],
    ['/b/', '2026-02-01T00:00:00Z'],
  ]);
});

test('a page that shows analyses is as old as the newest of them; one that shows none says nothing', () => {
  const shown = '<a href="/a/#x">a</a> <a href="/b/claims/c/">b</a> <a href="/feeds/">f</a>';
  expect(
    entries(
      page('/', '', shown),
      page('/a/', published),
      page('/b/', published + modified),
      page('/feeds/', '', '<a href="https://else.example/b/">b</a>'),
    ).filter(([path]) => path === '/' || path === '/feeds/'),
  ).toEqual([
    ['/', '2026-02-01T00:00:00Z'],
    ['/feeds/', undefined],
  ]);
});

test('what is canonical elsewhere, leads on, or asks to be left out is not listed', () => {
  expect(
    entries(
      page('/a/part/', published, '', '/a/'),
      page('/old/', '<meta http-equiv="refresh" content="0; url=/a/">'),
      page('/offline/', '<meta name="robots" content="noindex">'),
      readPage('/404.html', '<main></main>'),
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
