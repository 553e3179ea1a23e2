import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { featuresFolder, nextFolder } from '../support/site-folder.ts';
import { heading, lookForNewer, useReaders } from '../support/reader.ts';
import { held } from '../support/server-faults.ts';
import {
  control,
  isSaved,
  press,
  save,
  saveAndRename,
  savedCaches,
  state,
} from '../support/save-control.ts';

const reader = useReaders();

/** All pages of the analysis: the ones that only saving keeps among them. */
const parts = [
  ['/port/', 'The port opens'],
  ['/port/the-port/', 'The port'],
  ['/port/claims/', '7 claims by 3 speakers'],
  ['/port/claims/1/', 'The ministry ordered the port to open.'],
] as const;

test('a saved analysis is there without a network with all its sections and claims', async () => {
  const visitor = await reader('/a/b/');
  await save(visitor);
  const { page, open, gone } = visitor;
  expect(await state(page).innerText()).toMatch(/^Saved on \d+ \w+ \d{4}, \d+(\.\d)? [KM]B\.$/);
  await gone();
  for (const [path, title] of parts) {
    await open(path);
    expect(await heading(page)).toBe(title);
    await page.locator('offline-notice').getByText('the copy that you saved').waitFor();
  }
});

test('progress is shown while an analysis is being saved', async () => {
  const { open, kept, host, page } = await reader();
  await open('/port/');
  await kept();
  const last = held();
  host.fail('/port/claims/soon/', last.fault);
  await press(page, /^Save for offline/);
  const bar = control(page).getByRole('progressbar', { name: 'Saving' });
  await bar.waitFor();
  await expect
    .poll(() => bar.evaluate((element) => (element as HTMLProgressElement).position))
    .toBeGreaterThan(0.5);
  last.come();
  await isSaved(page);
  expect(await bar.isVisible()).toBe(false);
});

test('what is saved can be removed, here and on the page of all that is saved', async () => {
  const visitor = await reader();
  await save(visitor);
  const { page, open, gone, back } = visitor;
  await open('/offline/');
  await isSaved(page);
  await press(page, /^Remove$/);
  await state(page).getByText('Removed.').waitFor();
  expect(await savedCaches(page)).toEqual([]);
  await control(page)
    .getByRole('button', { name: /^Save for offline/ })
    .waitFor();
  await gone();
  await open('/port/claims/1/');
  expect(await heading(page)).toBe('Reading offline');
  await back();
});

test('without a network nothing can be saved, and the control says so', async () => {
  const { open, kept, gone, page } = await reader();
  await open('/port/');
  await kept();
  await open('/port/');
  await gone();
  await press(page, /^Save for offline/);
  await state(page).getByText('The site cannot be reached now.').waitFor();
  expect(await savedCaches(page)).toEqual([]);
});

test('saving that is cut off keeps what has arrived, says so, and goes on from there', async () => {
  const { open, kept, gone, back, host, page } = await reader();
  await open('/port/');
  await kept();
  host.fail('/port/claims/soon/', { kind: 'cut' });
  await press(page, /^Save for offline/);
  await state(page).getByText('The connection broke.').waitFor();
  const [[, before] = []] = await savedCaches(page);
  expect(before).toBeGreaterThan(0);
  await gone();
  // Half a copy is none.
  await open('/port/claims/1/');
  expect(await heading(page)).toBe('Reading offline');
  await back();
  host.heal();
  await open('/port/');
  host.forget();
  await press(page, /^Save for offline/);
  await isSaved(page);
  const again = host.requests.filter(({ path }) => path.startsWith('/port/claims/'));
  expect(again.map(({ path }) => path)).toContain('/port/claims/soon/');
  expect(host.requests.length).toBeLessThan(before ?? 0);
});

test.each([
  ['a login page', { kind: 'portal' }],
  ['an error', { kind: 'status', status: 500 }],
  ['nothing', { kind: 'empty' }],
  ['not found', { kind: 'status', status: 404 }],
] as const)('%s in place of a page is never saved', async (_, fault) => {
  const { open, kept, host, page } = await reader();
  await open('/port/');
  await kept();
  host.fail('/port/claims/1/', fault);
  await press(page, /^Save for offline/);
  await state(page).getByText('The connection broke.').waitFor();
  host.heal();
  await press(page, /^Save for offline/);
  await isSaved(page);
});

test('where the disk is full the control says so, and what was saved before stays', async () => {
  const visitor = await reader();
  await save(visitor);
  const { context, page, host, open, gone } = visitor;
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: host.url,
    quotaSize: await page.evaluate(
      async () => ((await navigator.storage.estimate()).usage ?? 0) + 20_000,
    ),
  });
  await open('/offline/');
  await press(page, /^Save for offline/, 'port-uk');
  await state(page, 'port-uk').getByText('There is not enough room').waitFor();
  expect(await savedCaches(page)).toHaveLength(1);
  await gone();
  await open('/port/claims/1/');
  expect(await heading(page)).toBe('The ministry ordered the port to open.');
});

test('a site that is renewed while it is being saved is saved as it is then, not as a mixture', async () => {
  const { open, kept, host, page, gone } = await reader();
  await open('/port/');
  await kept();
  host.deploy(nextFolder, { after: 8 });
  await press(page, /^Save for offline/);
  await isSaved(page);
  await gone();
  for (const path of ['/port/', '/port/claims/', '/port/claims/1/']) {
    await open(path);
    expect(await page.getByText('Disputed').count(), path).toBeGreaterThan(0);
    expect(await page.locator('html').getAttribute('data-changes'), path).toBe('3');
  }
});

test('a saved analysis that has been corrected says so when the site is there again, and can be renewed', async () => {
  const visitor = await reader();
  await save(visitor);
  const { page, open, host, kept, gone, back } = visitor;
  await gone();
  host.deploy(nextFolder);
  await back();
  await open('/method/');
  await lookForNewer(page);
  await kept();
  await open('/offline/');
  await state(page)
    .getByText('The site has a newer version: 1 correction and 2 claims changed standing.')
    .waitFor();
  // Until the reader renews it, the copy is the one that was saved, in all its pages.
  await gone();
  for (const path of ['/port/', '/port/claims/1/']) {
    await open(path);
    expect(await page.locator('html').getAttribute('data-changes'), path).toBe('2');
  }
  const notice = page.locator('offline-notice');
  await notice
    .getByText('the site has a newer version: 1 correction and 2 claims changed standing.')
    .waitFor();
  await back();
  await open('/port/');
  await notice
    .getByText(
      /^Your copy of .* is older than the site: 1 correction and 2 claims changed standing\.$/,
    )
    .waitFor();
  host.forget();
  await notice.getByRole('button', { name: 'Renew the copy' }).click();
  await notice.getByText('Your copy is that of the site again.').waitFor();
  await expect.poll(() => state(page).innerText()).toMatch(/^Saved on .*\d [KM]B\.$/);
  // Fonts and icons are the same: they are not fetched again.
  expect(host.requests.filter(({ path }) => path.startsWith('/_astro/fonts/'))).toEqual([]);
  await gone();
  await open('/port/claims/1/');
  expect(await page.locator('html').getAttribute('data-changes')).toBe('3');
});

test('a saved analysis that was renamed stays, and is listed apart', async () => {
  const visitor = await reader();
  const { page, open, host, gone } = visitor;
  await saveAndRename(visitor);
  await open('/harbour-ar/');
  await page.waitForURL(`${host.url}/haven-ar/`);
  await open('/offline/');
  await page.getByRole('heading', { name: 'Saved earlier' }).waitFor();
  expect(await page.locator('saved-before a').getAttribute('href')).toBe(`${host.url}/harbour-ar/`);
  await isSaved(page, 'harbour-ar');
  await gone();
  await open('/harbour-ar/claims/1/');
  await page.locator('offline-notice').getByText('the copy that you saved').waitFor();
});

test('the page of all that is saved lists every analysis of the site', async () => {
  const { open, page } = await reader('/', featuresFolder);
  await open('/offline/');
  const listed = await page
    .locator('.kept-list > li > a')
    .evaluateAll((links) =>
      links.map((link) =>
        new URL((link as HTMLAnchorElement).href).pathname.replace('index.html', ''),
      ),
    );
  expect(listed.toSorted()).toEqual(['/harbour-ar/', '/port-uk/', '/port/']);
});

test('two tabs that save two versions at once leave a whole copy of the later one', async () => {
  const { open, kept, host, page, context, gone } = await reader();
  const other = await context.newPage();
  await open('/port/');
  await kept();
  await open('/port/', other);
  // The first lacks one file yet; the second has all of the later version but that one.
  const last = held();
  host.fail('/port/claims/soon/', last.fault);
  const left = (tab: Page) =>
    control(tab)
      .locator('progress')
      .evaluate((bar) => {
        const { max, value } = bar as HTMLProgressElement;
        // Until it is set, its maximum is 1.
        return max > 1 ? max - value : undefined;
      });
  await press(page, /^Save for offline/);
  await expect.poll(() => left(page)).toBe(1);
  host.deploy(nextFolder);
  await press(other, /^Save for offline/);
  last.come();
  for (const tab of [page, other]) await isSaved(tab);
  expect(await savedCaches(page)).toHaveLength(1);
  await gone();
  await open('/port/claims/1/');
  expect(await page.locator('html').getAttribute('data-changes')).toBe('3');
});

test('a copy that is newer than what the worker keeps is not called old without a network', async () => {
  const { open, kept, host, page, context, gone } = await reader();
  await open('/');
  await kept();
  // A second tab: the new version waits.
  await open('/port/', await context.newPage());
  host.deploy(nextFolder);
  await open('/port/');
  await press(page, /^Save for offline/);
  await isSaved(page);
  await gone();
  await open('/offline/');
  await isSaved(page);
  expect(await state(page).innerText()).not.toContain('newer');
});

test('the keyboard keeps its place while an analysis is saved, and goes on to «Remove»', async () => {
  const { open, kept, host, page } = await reader();
  await open('/port/');
  await kept();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  host.fail('/port/claims/soon/', { kind: 'status', status: 500 });
  await control(page).getByRole('button', { name: /^Save/ }).focus();
  await page.keyboard.press('Enter');
  await state(page).getByText('The connection broke.').waitFor();
  expect(await focused()).toMatch(/^Save for offline/);
  host.heal();
  await page.keyboard.press('Enter');
  await isSaved(page);
  await expect.poll(focused).toBe('Remove');
});

test('a reader who has gone on elsewhere while an analysis is saved is not called back', async () => {
  const { open, kept, host, page } = await reader();
  await open('/port/');
  await kept();
  const last = held();
  host.fail('/port/claims/soon/', last.fault);
  await press(page, /^Save for offline/);
  await page.locator('.site-name').focus();
  last.come();
  await isSaved(page);
  await control(page).getByRole('button', { name: 'Remove' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('site-name');
});
