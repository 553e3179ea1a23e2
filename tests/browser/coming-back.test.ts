import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, ledgerPath, useBrowser } from '../support/browser.ts';
import { addressOf } from '../support/place.ts';

const visit = useBrowser();

/** What stands in the middle of the window: the place of a reader, whatever is laid out late above it. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const at = (y: number) =>
      document.elementFromPoint(innerWidth / 2, y)?.closest('section[id]')?.id;
    return { section: at(innerHeight / 2), top: Math.round(scrollY) };
  });

/** Scrolls on as a reader does, until a section stands at the top of the window. */
async function readOnTo(page: Page, id: string) {
  await page.mouse.wheel(0, 1);
  const aim = () =>
    page.evaluate((section) => {
      const top = document.getElementById(section)?.getBoundingClientRect().top ?? 0;
      scrollTo(0, scrollY + top);
      return Math.abs(top);
    }, id);
  await expect.poll(aim, { interval: 100 }).toBeLessThan(2);
  // A browser takes a moment to keep where a page was, by a timer of the page.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
}

test.each([
  ['loads the page again', (page: Page) => page.reload()],
  [
    'comes back to it',
    async (page: Page) => {
      await page.goto(addressOf('/method/'));
      await page.goBack();
    },
  ],
])('a reader who followed a link, read on, and %s is where they were', async (_, leave) => {
  const { page } = await visit(`${analysisPath}#text-nyt-next-week`);
  await readOnTo(page, 'sanctions-and-tariffs');
  const before = await placeOf(page);
  await leave(page);
  await expect.poll(async () => (await placeOf(page)).section).toBe(before.section);
  // It stays so when all has come.
  await page.waitForTimeout(700);
  expect(Math.abs((await placeOf(page)).top - before.top)).toBeLessThan(400);
  const contents = page.locator('nav[aria-label="Contents"] [aria-current]');
  await expect.poll(() => contents.getAttribute('href')).toBe('#sanctions-and-tariffs');
});

test('the ledger shows what its filters say, also to a reader who comes back', async () => {
  const { page } = await visit(ledgerPath);
  const rows = page.locator('.ledger tbody tr:visible');
  const disputed = page.getByRole('radio', { name: /^Disputed/ });
  const order = page.getByLabel('In order of');
  await disputed.check();
  await order.selectOption('date');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  const before = await rows.allTextContents();
  await page.goto(addressOf('/method/'));
  await page.goBack();
  await page.waitForLoadState('load');
  expect(await disputed.isChecked()).toBe(true);
  expect(await order.inputValue()).toBe('date');
  await expect.poll(() => rows.allTextContents()).toEqual(before);
  expect(await page.locator('output').innerText()).toContain(`${before.length} of `);
});
