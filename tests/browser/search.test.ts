import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { analysisPath, isAt, useBrowser } from '../support/browser.ts';
import { addressOf, setting } from '../support/place.ts';

const visit = useBrowser();
const visitFeatures = useBrowser('every-feature');
const canSearch = setting !== 'from disk';
const results = (page: Page) => page.locator('site-search li');
const state = (page: Page) => page.locator('site-search output');

test('without JavaScript the page leads to every analysis and speaker, and shows no field that does nothing', async () => {
  const { page, complaints } = await visit('/search/', { javaScriptEnabled: false });
  expect(await page.locator('site-search').isVisible()).toBe(false);
  expect(await page.locator('.browse-speakers a', { hasText: 'Yuri Ushakov' }).count()).toBe(1);
  await page.locator('.browse a', { hasText: 'Great progress' }).first().click();
  await page.waitForURL(isAt(addressOf(analysisPath)));
  expect(complaints).toEqual([]);
});

test('words find claims, sections and analyses, by keyboard alone, on a small screen', async () => {
  const { page, complaints } = await visit('/search/', { viewport: { width: 390, height: 844 } });
  if (!canSearch) {
    await expect.poll(() => state(page).textContent()).toContain('opened from a disk');
    expect(await page.locator('.search-form').isVisible()).toBe(false);
    return;
  }
  await page.locator('#search-field').focus();
  // At once: after half of the word the half may be searched for.
  await page.keyboard.insertText('Anchorage');
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results$/);
  await expectAccessible(page);
  const kinds = await page.locator('site-search li .search-about:first-of-type').allTextContents();
  expect(kinds.some((kind) => kind.startsWith('Claim'))).toBe(true);
  expect(new URL(page.url()).searchParams.get('q')).toBe('Anchorage');
  const first = results(page).locator('h3 a').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  expect(await page.locator('main h1').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('filters narrow a search, and stand in an address that can be shared', async () => {
  if (!canSearch) return;
  const { page } = await visit('/search/?speaker=Yuri+Ushakov&type=Claim');
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
  const all = await results(page).locator('.search-about:first-of-type').allTextContents();
  expect(all.length).toBeGreaterThan(0);
  for (const about of all) expect(about).toContain('Yuri Ushakov');
  await page.locator('[name="standing"]').selectOption('Disputed');
  await expect.poll(() => new URL(page.url()).searchParams.get('standing')).toBe('Disputed');
  await expect
    .poll(async () => {
      const count = await results(page).count();
      return count > 0 && count < all.length;
    })
    .toBe(true);
});

test('a filter of a shared address that is none any more is left out, and that is told', async () => {
  if (!canSearch) return;
  const { page } = await visit('/search/?q=Anchorage&speaker=Nobody+Here');
  await expect
    .poll(() => state(page).textContent())
    .toMatch(/^\d+ results\. Nothing is filed under “Nobody Here” any more/);
  expect(await page.locator('[name="speaker"]').inputValue()).toBe('');
  expect(new URL(page.url()).search).toBe('?q=Anchorage');
});

test('the key / leads to the search from any page, but not while someone writes, nor where it was turned off', async () => {
  const { page } = await visit('/method/');
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\//);
  await page.keyboard.press('/');
  if (!canSearch) return;
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  await page.keyboard.type('/');
  expect(await page.locator('#search-field').inputValue()).toBe('/');
  await page.locator('#search-key').uncheck();
  await page.goto(addressOf('/method/'));
  await page.keyboard.press('/');
  expect(page.url()).toContain('method');
});

test('an index that does not come is told of, and the lists remain', async () => {
  if (setting !== 'at a root') return;
  const { page } = await visit('/method/', { serviceWorkers: 'block' });
  let isBroken = true;
  await page.route('**/pagefind/**', (route) => (isBroken ? route.abort() : route.continue()));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(addressOf('/search/?q=Alaska'));
  await expect.poll(() => state(page).textContent()).toContain('could not be loaded');
  expect(await page.locator('.browse a').count()).toBeGreaterThan(20);
  expect(errors).toEqual([]);
  isBroken = false;
  await page.locator('#search-field').press('Enter');
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
});

test.each([
  ['Порт', 'uk', '/port-uk/'],
  ['الميناء', 'ar', '/harbour-ar/'],
  ['Port', 'en', '/port/'],
])(
  '“%s” finds what is written in its language, with a page in another',
  async (word, lang, path) => {
    if (!canSearch) return;
    const { page, complaints } = await visitFeatures(`/search/?q=${encodeURIComponent(word)}`);
    await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
    const link = results(page).locator(`h3 a[lang="${lang}"]`).first();
    expect(new URL((await link.getAttribute('href')) ?? '').pathname).toContain(path);
    expect(complaints).toEqual([]);
  },
);

test('a filter of a shared address stays when someone types before the index has come', async () => {
  if (setting !== 'at a root') return;
  const { page } = await visit('/method/', { serviceWorkers: 'block' });
  let come: () => void = () => undefined;
  const held = new Promise<void>((done) => (come = done));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressOf('/search/?type=Section&q=talks'), { waitUntil: 'load' });
  await page.locator('#search-field').fill('sanctions');
  await page.locator('#search-field').press('Enter');
  come();
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
  const { searchParams } = new URL(page.url());
  expect([...searchParams].sort()).toEqual([
    ['q', 'sanctions'],
    ['type', 'Section'],
  ]);
  const all = await results(page).locator('.search-about:first-of-type').allTextContents();
  for (const about of all) expect(about).toBe('Section');
});

test('a search that is slow to come says that it is on its way', async () => {
  if (setting !== 'at a root') return;
  const { page } = await visit('/search/?q=Alaska', { serviceWorkers: 'block' });
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
  let come: () => void = () => undefined;
  const held = new Promise<void>((done) => (come = done));
  await page.route('**/pagefind/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('#search-field').fill('tariff');
  await expect.poll(() => state(page).textContent()).toBe('Searching …');
  come();
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
});

test('a search that is tried again has each choice once, and those that the reader made', async () => {
  if (setting !== 'at a root') return;
  const { page } = await visit('/method/', { serviceWorkers: 'block' });
  // Not taken away later: a request that comes in that moment may be left without an answer.
  let isBroken = true;
  await page.route('**/pagefind/fragment/**', (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await page.goto(addressOf('/search/?q=Alaska&type=Section'));
  await expect.poll(() => state(page).textContent()).toContain('could not be loaded');
  await page.locator('[name="type"]').selectOption('Claim');
  await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBe('Claim');
  isBroken = false;
  await page.locator('#search-field').press('Enter');
  await expect.poll(() => state(page).textContent()).toMatch(/^\d+ results?$/);
  const choices = await page
    .locator('[name="type"] option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(choices).toEqual([...new Set(choices)]);
  expect(new URL(page.url()).searchParams.get('type')).toBe('Claim');
});
