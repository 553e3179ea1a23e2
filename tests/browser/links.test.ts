import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  analysisPath,
  claimPath,
  isAt,
  ledgerPath,
  pagePaths,
  sectionPath,
  useBrowser,
} from '../support/browser.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { addressOf, fromDisk } from '../support/place.ts';

const visit = useBrowser();
const pageAt = pageFinder(await builtPages());

/** A link (a selector) and the page, with its place, to which it leads. */
type Way = readonly [link: string, to: string];

const header: readonly Way[] = [['.site-header nav a:text-is("Method")', '/method/']];

/** What each kind of page leads to besides: sections, claims, breadcrumbs, its neighbours, places in other pages. */
const own: Record<string, readonly Way[]> = {
  '/': [
    ['.lead-story h2 a:has-text("Great progress")', analysisPath],
    ['.lead-story a[href$="#claim-venue-agreed"]', `${analysisPath}#claim-venue-agreed`],
    ['.site-footer a:text-is("Reading offline")', '/offline/'],
  ],
  [analysisPath]: [
    ['.site-name', '/'],
    ['a:text-is("More on claim 29")', claimPath],
  ],
  [sectionPath]: [
    ['.breadcrumbs a', analysisPath],
    ['nav a:text-is("War and talks")', `${analysisPath}war-and-talks/`],
    ['[rel="next"]', `${analysisPath}the-road-ahead/`],
  ],
  [ledgerPath]: [
    ['.breadcrumbs a', analysisPath],
    ['a:text-is("More on claim 29")', claimPath],
    ['.ledger-number a', `${analysisPath}#text-highly-productive`],
  ],
  [claimPath]: [
    ['.breadcrumbs li:nth-child(1) a', analysisPath],
    ['.breadcrumbs li:nth-child(2) a', ledgerPath],
    ['.uses a', `${analysisPath}#text-venue-agreed`],
    ['[rel="prev"]', `${ledgerPath}who-spoke-first/`],
  ],
};

/** The addresses of a page that is shown where a host finds none are another matter: not-found.test.ts. */
const pages = pagePaths.filter((path) => path !== '/404.html');

const withAndWithout = pages.flatMap((path) => [
  { path, scripts: 'with JavaScript', javaScriptEnabled: true },
  { path, scripts: 'without JavaScript', javaScriptEnabled: false },
]);

const heading = (path: string) => pageAt(path.replace(/#.*/, '')).$('h1').text().trim();

async function expectArrival(page: Page, to: string, isShort: boolean): Promise<void> {
  await page.waitForURL(isAt(addressOf(to)), { waitUntil: 'domcontentloaded' });
  expect((await page.locator('h1').textContent())?.trim()).toBe(heading(to));
  // With a script people see, and copy, the address that is shared.
  if (isShort) expect(page.url()).toBe(addressOf(to));
}

test.each(withAndWithout)(
  'each kind of link of $path leads to its page $scripts',
  async ({ path, javaScriptEnabled }) => {
    const { page, complaints } = await visit(path, { javaScriptEnabled });
    for (const [link, to] of [...header, ...(own[path] ?? [])]) {
      await page.locator(link).first().click();
      await expectArrival(page, to, javaScriptEnabled || fromDisk);
      await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
    }
    expect(complaints).toEqual([]);
  },
);

test.each([
  ['the middle button', { button: 'middle' }],
  ['Ctrl or Command', { modifiers: ['ControlOrMeta' as const] }],
] as const)(
  'a link that is opened in another tab by %s leads to the same address',
  async (_, how) => {
    const { page } = await visit(sectionPath);
    await page.evaluate(() => {
      // After the page's own: takes the press from the browser once it is known what it would open.
      const take = (event: Event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        document.body.dataset['opens'] = event.defaultPrevented ? 'nothing' : link?.href;
        event.preventDefault();
      };
      document.addEventListener('click', take);
      document.addEventListener('auxclick', take);
    });
    for (const [link, to] of own[sectionPath] ?? []) {
      await page
        .locator(link)
        .first()
        .click({ ...how, modifiers: [...('modifiers' in how ? how.modifiers : [])] });
      expect(await page.evaluate(() => document.body.dataset['opens'])).toBe(addressOf(to));
    }
    expect(page.url()).toBe(addressOf(sectionPath));
  },
);

test.each(fromDisk ? [] : [claimPath])(
  '%s opened by the address of its file shows the short one',
  async (path) => {
    const { page } = await visit(`${path}index.html?x#evidence`);
    await page.waitForURL(addressOf(`${path}?x#evidence`));
  },
);
