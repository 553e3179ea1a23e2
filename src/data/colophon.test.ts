import { expect, test } from 'vitest';
import type { Analysis } from './analyses.ts';
import { colophonOf } from './colophon.ts';

const site = { url: 'https://site.example/news/' };
const article = (dates: { published: string; updated?: string }) => ({ record: dates }) as Analysis;
const published = '2026-11-24T12:00:00Z';

test('a page of an analysis says the day of its text, and where the current one is', () => {
  const page = {
    path: '/port/claims/',
    canonical: '/port/claims/',
    article: article({ published }),
  };
  expect(colophonOf(site, page)).toEqual({
    address: 'https://site.example/news/port/claims/',
    version: '24 November 2026',
  });
});

test('a text that has been changed says the day of the change', () => {
  const updated = '2026-12-01T12:00:00Z';
  const page = { path: '/port/', canonical: '/port/', article: article({ published, updated }) };
  expect(colophonOf(site, page).version).toBe('1 December 2026');
});

test('a section says its own address, not that of the whole', () => {
  const page = { path: '/port/ships/', canonical: '/port/', article: article({ published }) };
  expect(colophonOf(site, page).address).toBe('https://site.example/news/port/ships/');
});

test('the page of a missing page has neither', () => {
  expect(colophonOf(site, { path: '/404.html', canonical: undefined, article: undefined })).toEqual(
    { address: undefined, version: undefined },
  );
});
