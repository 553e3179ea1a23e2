import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, useBrowser } from '../support/browser.ts';
import { addressOf } from '../support/place.ts';

const visit = useBrowser();

/** Whether a page is set in the fonts of the site, and when it asked for them, against the end of its loading. */
const fontsOf = (page: Page) =>
  page.evaluate(() => {
    const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return {
      isSet: getComputedStyle(document.body).fontFamily.includes('Record Serif'),
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ startTime }) => startTime >= loaded.loadEventStart),
    };
  });

const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('fonts'));

test('a first page is read without the fonts, which come after it and are there for the next', async () => {
  const { page } = await visit(analysisPath, { serviceWorkers: 'block' });
  await expect.poll(() => remembered(page)).toBe('here');
  // Upright and italic, as every page has them.
  expect(await fontsOf(page)).toEqual({ isSet: false, asked: [true, true] });

  await page.goto(addressOf('/method/'), { waitUntil: 'load' });
  expect((await fontsOf(page)).isSet).toBe(true);
});

test('whoever asks to save data is sent no fonts', async () => {
  const { page } = await visit('/404.html', { serviceWorkers: 'block' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(addressOf(analysisPath), { waitUntil: 'load' });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await fontsOf(page)).toEqual({ isSet: false, asked: [] });
  expect(await remembered(page)).toBeNull();
});

test('a font that does not come is asked for again by the next page', async () => {
  const { page } = await visit('/404.html', { serviceWorkers: 'block' });
  let isBroken = true;
  let asked = 0;
  await page.route('**/*.woff2', (route) => {
    asked += 1;
    return isBroken ? route.abort() : route.continue();
  });
  await page.goto(addressOf(analysisPath), { waitUntil: 'load' });
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await remembered(page)).toBeNull();
  isBroken = false;
  await page.goto(addressOf('/method/'), { waitUntil: 'load' });
  await expect.poll(() => remembered(page)).toBe('here');
});

test('where no script runs the fonts are used if they are there at once', async () => {
  const { page } = await visit(analysisPath, { javaScriptEnabled: false });
  const family = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
  expect(family).toContain('Record Serif');
});
