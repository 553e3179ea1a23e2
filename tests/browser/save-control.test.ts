import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useReaders } from '../support/reader.ts';
import {
  control,
  isSaved,
  press,
  save,
  saveAndRename,
  savedCaches,
  state,
} from '../support/save-control.ts';
import { held } from '../support/server-faults.ts';

const reader = useReaders();

const outOfReach = 'The site cannot be reached now. Try again when you are on line.';

/** The element that has the focus, as a name and its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { localName, textContent } = document.activeElement ?? document.body;
    return `${localName}: ${localName === 'body' ? '' : textContent}`;
  });

test('an answer that comes late does not call a removed copy saved', async () => {
  const visitor = await reader();
  await save(visitor);
  const { page } = visitor;
  // The host cannot be late with the first answer alone: the browser would hold the second request back until then.
  let asked = 0;
  let late: Promise<void> | undefined;
  await page.route('**/port/offline.json', (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    late = setTimeout(1500).then(() => route.continue());
    return late;
  });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => asked).toBe(1);
  await press(page, /^Remove$/);
  await state(page).getByText('Removed.').waitFor();
  await late;
  await page.waitForTimeout(500);
  expect(await state(page).innerText()).toBe('Removed.');
  expect(await control(page).getByRole('button', { name: 'Remove' }).isVisible()).toBe(false);
  expect(await savedCaches(page)).toEqual([]);
});

test('a worker that could not be fetched at first is fetched when an analysis is saved', async () => {
  const { open, host, page } = await reader();
  host.fail('/sw.js', { kind: 'status', status: 500 });
  await open('/port/');
  await press(page, /^Save for offline/);
  await state(page).getByText(outOfReach).waitFor();
  host.heal();
  await press(page, /^Save for offline/);
  await isSaved(page);
});

test('a login page in place of the site is not called a fault of the browser', async () => {
  const { open, host, page } = await reader();
  host.fail('/sw.js', { kind: 'portal' });
  await open('/port/');
  await control(page)
    .getByRole('button', { name: /^Save for offline/ })
    .waitFor();
  host.fail(/./, { kind: 'portal' });
  await press(page, /^Save for offline/);
  await state(page).getByText(outOfReach).waitFor();
});

test('the keyboard keeps its place where a copy is removed and cannot be saved again', async () => {
  const visitor = await reader();
  const { open, page } = visitor;
  await saveAndRename(visitor);
  await open('/offline/');
  await isSaved(page, 'harbour-ar');
  await control(page, 'harbour-ar').getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await state(page, 'harbour-ar').getByText('Removed.').waitFor();
  await expect.poll(() => focused(page)).toBe('span: Removed.');
});

test('the keyboard keeps its place where saving fails and the button goes', async () => {
  const { open, gone, host, page } = await reader();
  // No worker answers for the site.
  host.fail('/sw.js', { kind: 'status', status: 500 });
  await open('/port/');
  await control(page).getByRole('button', { name: /^Save/ }).focus();
  await gone();
  await page.keyboard.press('Enter');
  await state(page).getByText(outOfReach).waitFor();
  await expect.poll(() => focused(page)).toBe(`span: ${outOfReach}`);
});

test('a reader who has gone on elsewhere while a copy is removed is not called back', async () => {
  const visitor = await reader();
  await save(visitor);
  const { host, page } = visitor;
  const { fault, come } = held();
  host.fail('/port/offline.json', fault);
  await press(page, /^Remove$/);
  await page.locator('.site-name').focus();
  come();
  await state(page).getByText('Removed.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('site-name');
});
