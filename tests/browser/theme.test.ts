import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, useBrowser } from '../support/browser.ts';

const visit = useBrowser();

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(252, 251, 248)';
const dark = 'rgb(20, 22, 26)';

test('the theme follows the system', async () => {
  const { page } = await visit(analysisPath, { colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test('the switch is remembered on the next page and does not flash', async () => {
  const { page, complaints } = await visit('/', { colorScheme: 'light' });
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  expect(await paper(page)).toBe(light);
  await button.click();
  expect(await paper(page)).toBe(dark);
  expect(await button.textContent()).toContain('Theme: dark');

  // What the first frame of the next page is painted with.
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      Object.assign(globalThis, {
        firstPaper: getComputedStyle(document.documentElement).backgroundColor,
      });
    });
  });
  await page.goto(new URL(analysisPath, page.url()).href);
  expect(
    await page.evaluate(() => (globalThis as unknown as { firstPaper: string }).firstPaper),
  ).toBe(dark);
  expect(await page.getByRole('button', { name: 'Theme' }).textContent()).toContain('Theme: dark');
  await page.getByRole('button', { name: 'Theme' }).click();
  expect(await paper(page)).toBe(light);
  expect(complaints).toEqual([]);
});

test('a browser that refuses storage still shows the page and switches the theme', async () => {
  const { page, complaints } = await visit('/404.html');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('/', page.url()).href);
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  expect(await paper(page)).toBe(dark);
  expect(complaints).toEqual([]);
});
