import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const small = { viewport: { width: 390, height: 844 } };
const wide = { viewport: { width: 1440, height: 1000 } };

const current = (page: Page) =>
  page
    .locator('nav[aria-label="Contents"] [aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Scrolls until the section's heading is at the top of the window, as a reader's wheel would. */
async function scrollToSection(page: Page, id: string) {
  await page.mouse.wheel(0, 1);
  // What comes near is laid out then, and moves the heading: whoever scrolls goes on until they see it.
  const aim = () =>
    page.evaluate((section) => {
      const top = document.getElementById(section)?.getBoundingClientRect().top ?? 0;
      window.scrollTo(0, top + scrollY - 20);
      return Math.abs(top - 20);
    }, id);
  await expect.poll(aim, { interval: 100 }).toBeLessThan(2);
  await page.waitForTimeout(100);
}

/** Scrolls until the last section is marked: what is laid out on the way makes the page longer. */
async function scrollToEnd(page: Page) {
  const aim = () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => aim().then(() => current(page))).toEqual(['#download']);
}

test('the contents stay in view beside the text on a wide screen', async () => {
  const { page } = await visit(analysisPath, wide);
  await scrollToSection(page, 'claims');
  const nav = page.getByRole('navigation', { name: 'Contents' });
  expect((await nav.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  expect(await page.locator('.contents-bar').isVisible()).toBe(false);
});

test('the section in view is marked while scrolling, one at a time, and so is the short last one', async () => {
  const { page } = await visit(analysisPath, wide);
  const ids = await page
    .locator('nav[aria-label="Contents"] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  // The last three stand in one window at the end of the page: none of them can be scrolled to its top.
  for (const id of ids.slice(0, -3)) {
    await scrollToSection(page, id);
    await expect.poll(() => current(page)).toEqual([`#${id}`]);
  }
  await scrollToEnd(page);
});

test('a link to a section marks it, also where the page cannot scroll it to the top', async () => {
  for (const id of ['war-and-talks', 'changes', 'cite', 'download', 'brief']) {
    const { page } = await visit(`${analysisPath}#${id}`, wide);
    expect(await current(page)).toEqual([`#${id}`]);
  }
});

test('a link to a claim marks the section that the claim is in', async () => {
  const { page } = await visit(`${analysisPath}#claim-russians-asked`, wide);
  expect(await current(page)).toEqual(['#claims']);
});

test('on a small screen a bar names the current section and opens the contents', async () => {
  const { page, complaints } = await visit(analysisPath, small);
  await scrollToSection(page, 'sanctions-and-tariffs');
  const bar = page.getByRole('button', { name: 'Contents' });
  // It is named in the frame after that of the scroll.
  await expect.poll(() => bar.textContent()).toContain('Sanctions and tariffs');
  expect((await bar.boundingBox())?.y).toBe(0);
  await bar.click();
  const nav = page.getByRole('navigation', { name: 'Contents' });
  await nav.getByRole('link', { name: 'Sources' }).click();
  await nav.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe('#sources');
  await expect.poll(() => bar.textContent()).toContain('Sources');
  const top = async () => (await page.locator('#sources--heading').boundingBox())?.y ?? -1;
  await expect.poll(top).toBeLessThan(300);
  expect(await top()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('the bar names another section when the page grows above it without a scroll', async () => {
  const { page } = await visit(analysisPath, small);
  await scrollToSection(page, 'sanctions-and-tariffs');
  const bar = page.getByRole('button', { name: 'Contents' });
  await expect.poll(() => bar.textContent()).toContain('Sanctions and tariffs');
  const first = await page.locator('nav[aria-label="Contents"] a').first().textContent();
  // A browser holds the place for late layout mostly, and scrolls then; where it does not, nothing tells of it.
  await page.evaluate(() => {
    document.documentElement.style.overflowAnchor = 'none';
    const main = document.querySelector('main');
    if (main) main.style.paddingBlockStart = '100000px';
  });
  await expect.poll(() => bar.textContent()).toContain(first?.trim());
});

test('a section that was jumped to is current no more when it has left the window, whatever scrolled', async () => {
  const { page } = await visit(analysisPath, wide);
  const nav = page.getByRole('navigation', { name: 'Contents' });
  await nav.getByRole('link', { name: 'War and talks' }).click();
  await expect.poll(() => current(page)).toEqual(['#war-and-talks']);
  // As a screen reader does, or a search for words in the page: no wheel, no key.
  const scroll = () => page.evaluate(() => document.getElementById('sources')?.scrollIntoView());
  await expect
    .poll(async () => {
      await scroll();
      return current(page);
    })
    .toEqual(['#sources']);
});

test('without JavaScript the contents stand in the page on a small screen', async () => {
  const { page } = await visit(analysisPath, { ...small, javaScriptEnabled: false });
  const nav = page.getByRole('navigation', { name: 'Contents' });
  expect(await page.locator('.contents-bar').isVisible()).toBe(false);
  await nav.getByRole('link', { name: 'Sources' }).click();
  expect(new URL(page.url()).hash).toBe('#sources');
  expect(await nav.evaluate((list) => list.getBoundingClientRect().bottom)).toBeLessThan(0);
});

test('in a low window the current section stays inside the list', async () => {
  const { page } = await visit(analysisPath, { viewport: { width: 1280, height: 300 } });
  await scrollToEnd(page);
  const inside = await page.evaluate(() => {
    const list = document.querySelector('nav[aria-label="Contents"]')?.getBoundingClientRect();
    const link = document.querySelector('[aria-current="true"]')?.getBoundingClientRect();
    return (
      (link?.bottom ?? 0) <= (list?.bottom ?? 0) + 1 && (link?.top ?? 0) >= (list?.top ?? 0) - 1
    );
  });
  expect(inside).toBe(true);
});

test('a heading copies without the sign of its link', async () => {
  const { page } = await visit(analysisPath, wide);
  const copied = await page.evaluate(() => {
    const heading = document.querySelector('#war-and-talks .heading');
    const selection = getSelection();
    if (heading) selection?.selectAllChildren(heading);
    return selection?.toString().trim();
  });
  expect(copied).toBe('War and talks');
  expect(await page.getByRole('heading', { name: 'War and talks', exact: true }).count()).toBe(1);
});

test('an address whose hash is broken opens the page as if it had none', async () => {
  const { page, complaints } = await visit(`${analysisPath}#%`, wide);
  expect(await current(page)).toEqual(['#brief']);
  expect(complaints).toEqual([]);
});
