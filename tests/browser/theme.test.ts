import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, useBrowser } from '../support/browser.ts';
import { addressOf, setting } from '../support/place.ts';

const visit = useBrowser();

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(252, 251, 248)';
const dark = 'rgb(20, 22, 26)';

/**
 * What the next page has by what another has stored. From disk each load may be a process of its own, which on a busy
 * machine hears of that a moment later.
 */
async function expectStored(next: () => Promise<string | undefined>, value: string) {
  if (setting === 'from disk') await expect.poll(next).toBe(value);
  else expect(await next()).toBe(value);
}

test('the theme follows the system', async () => {
  const { page } = await visit(analysisPath, { colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test.each([320, 390, 768, 832, 1440])(
  'the switch stands beside the name of the site on a window of %i px',
  async (width) => {
    const { page } = await visit('/', { viewport: { width, height: 800 } });
    const name = await page.locator('.site-name').boundingBox();
    const button = await page.getByRole('button', { name: 'Theme' }).boundingBox();
    const middle = (button?.y ?? 0) + (button?.height ?? 0) / 2;
    expect(middle).toBeGreaterThan(name?.y ?? Infinity);
    expect(middle).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
    expect(button?.x).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0));
  },
);

test('the switch is remembered on the next page and does not flash', async () => {
  const { page, complaints } = await visit('/', { colorScheme: 'light' });
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await expect.poll(() => paper(page)).toBe(light);
  await button.click();
  await expect.poll(() => paper(page)).toBe(dark);
  expect(await button.textContent()).toContain('Theme: dark');

  // What the first frame of the next page is painted with.
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      Object.assign(globalThis, {
        firstPaper: getComputedStyle(document.documentElement).backgroundColor,
      });
    });
  });
  const firstPaper = async () => {
    await page.goto(addressOf(analysisPath));
    const painted = await page.waitForFunction(
      () => (globalThis as unknown as { firstPaper?: string }).firstPaper,
    );
    return painted.jsonValue();
  };
  await expectStored(firstPaper, dark);
  expect(await page.getByRole('button', { name: 'Theme' }).textContent()).toContain('Theme: dark');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect.poll(() => paper(page)).toBe(light);
  expect(complaints).toEqual([]);
});

test('a theme that is chosen in one window is that of the others too', async () => {
  const { page } = await visit('/', { colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(addressOf('/method/'));
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  await expect.poll(() => paper(other)).toBe(dark);
  expect(await other.getByRole('button', { name: 'Theme' }).textContent()).toContain('dark');
  await other.close();
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
  await page.goto(addressOf('/'));
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  await expect.poll(() => paper(page)).toBe(dark);
  expect(complaints).toEqual([]);
});

/** The colour that the browser paints its own bar in: that of the first element whose query holds. */
const bar = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );

test('the bar of the browser has the colour of the page, by the system or by the switch', async () => {
  const { page } = await visit('/', { colorScheme: 'dark' });
  expect(await bar(page)).toBe('#14161a');
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await expect.poll(() => bar(page)).toBe('#fcfbf8');
  await button.click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => bar(page)).toBe('#14161a');

  // Remembered: it is so before the next page has a body that could be painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      const found = metas.find(({ media }) => matchMedia(media).matches)?.content;
      Object.assign(globalThis, { barAtBody: found });
    }).observe(document, { childList: true, subtree: true });
  });
  const barAtBody = async () => {
    await page.reload();
    return page.evaluate(() => (globalThis as unknown as { barAtBody: string }).barAtBody);
  };
  await expectStored(barAtBody, '#14161a');

  await page.getByRole('button', { name: 'Theme' }).click();
  await expect.poll(() => bar(page)).toBe('#fcfbf8');
});
