import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

const pages = await builtPages(featuresFolder);
const page = (path: string) => pages.find((candidate) => candidate.path === path);

/** Old addresses and where they lead; the analysis has aliases, and had another name. */
const old = [
  ['/port/the-harbour/', '/port/the-port/'],
  ['/port/the-old-harbour/', '/port/the-port/'],
  ['/port/claims/first/', '/port/claims/1/'],
  ['/port/claims/first/embed/', '/port/claims/1/embed/'],
  ['/port/claims/before/', '/port/claims/soon/'],
  ['/port/claims/before/embed/', '/port/claims/soon/embed/'],
  ['/old-port/', '/port/'],
  ['/old-port/claims/', '/port/claims/'],
  ['/old-port/the-port/', '/port/the-port/'],
  ['/old-port/the-old-harbour/', '/port/the-port/'],
  ['/old-port/claims/soon/', '/port/claims/soon/'],
  ['/old-port/claims/soon/embed/', '/port/claims/soon/embed/'],
  ['/old-port/claims/first/', '/port/claims/1/'],
  ['/old-port/claims/first/embed/', '/port/claims/1/embed/'],
  // Actors and sources have pages across analyses.
  ['/actors/secretary/', '/actors/clerk/'],
  ['/sources/old-order/', '/sources/order/'],
  // The day of the current text leads to it.
  ['/port/versions/2026-01-05/', '/port/'],
  ['/port-uk/versions/2026-01-04/', '/port-uk/'],
  ['/harbour-ar/versions/2026-01-04/', '/harbour-ar/'],
  ['/old-port/versions/', '/port/versions/'],
  ['/old-port/versions/2026-01-04/', '/port/versions/2026-01-04/'],
  ['/old-port/versions/2026-01-05/', '/port/'],
];

test('everything that has gone has a page, and nothing else has', () => {
  const isOld = ($: CheerioAPI) => $('meta[http-equiv="refresh"]').length > 0;
  expect(pages.flatMap(({ path, $ }) => (isOld($) ? [path] : [])).sort()).toEqual(
    old.map(([path]) => path).sort(),
  );
});

test.each(old)('%s leads to %s: at once and by a link', (path, target) => {
  const $ = page(path)?.$;
  expect($?.('meta[http-equiv="refresh"]').attr('content')).toBe(`0; url=${target}`);
  expect($?.('main a').attr('href')).toBe(target);
  expect($?.('main a').text()).toBe($?.('meta[property="og:title"]').attr('content'));
});

test.each([
  ['the-harbour', '#the-port'],
  ['the-old-harbour', '#the-port'],
  ['claim-first', '#claim-1'],
  ['text-first', '#text-1'],
  ['claim-before', '#claim-soon'],
  ['source-old-order', '#source-order'],
  ['actor-secretary', '#actor-clerk'],
])('the anchor #%s is where %s is now', (id, now) => {
  const $ = page('/port/')?.$;
  const anchor = $?.(`[id="${id}"]`);
  expect(anchor?.length).toBe(1);
  expect(anchor?.closest(now).length).toBe(1);
});
