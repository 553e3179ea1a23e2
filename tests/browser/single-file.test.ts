import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { getDocumentProxy, extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { singleFileAddress } from '../../src/model/downloads.ts';
import { useBrowser } from '../support/browser.ts';
import { ownSite } from '../support/own-site.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As a reader has it: a file on a disk, without a network. */
const offline = { offline: true } as const;
const file = singleFileAddress('witkoff-putin-talks');
const disk = (folder: string) => pathToFileURL(folder);
const visit = useBrowser(disk(siteFolder));
const visitFeatures = useBrowser(disk(featuresFolder));

/** Every request that the page makes but that for itself; pictures and fonts inside it are none. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^data:/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

const settings = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [true, false].map((javaScriptEnabled) => ({ colorScheme, javaScriptEnabled })),
);

describe.each(settings)('opened from disk, $colorScheme, scripts $javaScriptEnabled', (setting) => {
  test('the file asks for nothing, complains of nothing, and sets its words in its own font', async () => {
    const { page, complaints } = await visit(file, { ...offline, ...setting });
    const requests = requestsOf(page);
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
    expect(requests).toEqual([disk(siteFolder).href + file]);
    const paper = await page.locator('html').evaluate((e) => getComputedStyle(e).backgroundColor);
    expect(paper).toBe(setting.colorScheme === 'dark' ? 'rgb(20, 22, 26)' : 'rgb(252, 251, 248)');
    expect(complaints).toEqual([]);
    // From here on the browser itself reads the file once more, to say which fonts it took.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument');
    for (const selector of ['h1', '.prose p', '[data-pull-quote] blockquote p']) {
      const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(
        fonts.map(({ isCustomFont }) => isCustomFont),
        selector,
      ).toEqual([true]);
    }
  });

  test('a claim opens its card, which closes again', async () => {
    const { page } = await visit(file, { ...offline, ...setting });
    const number = page.locator('.claim-number').nth(3);
    const card = page.locator(`#${await number.getAttribute('popovertarget')}`);
    await number.click();
    expect(await card.isVisible()).toBe(true);
    expect(await card.locator('.evidence q').first().isVisible()).toBe(true);
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.isVisible()).toBe(false);
  });

  test('the ledger is filtered by standing', async () => {
    const { page } = await visit(file, { ...offline, ...setting });
    await page.locator('.chip', { hasText: 'Disputed' }).click();
    const shown = async () => {
      const standings = await page
        .locator('.ledger tbody tr')
        .evaluateAll((rows) =>
          rows
            .filter((row) => row.checkVisibility())
            .map((row) => (row as HTMLElement).dataset['standing']),
        );
      return [...new Set(standings)];
    };
    await expect.poll(shown).toEqual(['disputed']);
  });
});

test('the contents list, the filters by speaker and the theme work from disk', async () => {
  const { page, complaints } = await visit(file, { ...offline, colorScheme: 'light' });
  await page.locator('.contents a', { hasText: 'Sources' }).click();
  await page.waitForURL(/#sources$/);
  await expect
    .poll(() =>
      page
        .locator('.contents a[aria-current]')
        .evaluateAll((links) => links.map((link) => link.textContent)),
    )
    .toEqual(['Sources']);
  expect(await page.locator('.contents a[href="#download"]').count()).toBe(0);
  await page.locator('select[name="speaker"]').selectOption({ label: 'Donald Trump' });
  await page
    .locator('claim-ledger output')
    .getByText(/^\d+ of 62 claims$/)
    .waitFor();
  const button = page.getByRole('button', { name: 'Theme' });
  await button.click();
  await button.click();
  // After the button itself has been painted, and kept then.
  await expect
    .poll(() => page.locator('html').evaluate((e) => getComputedStyle(e).backgroundColor))
    .toBe('rgb(20, 22, 26)');
  // From disk each load may be a process of its own, which on a busy machine hears a moment later what another has stored.
  const themeOfNext = async () => {
    await page.reload();
    return page.locator('html').getAttribute('data-theme');
  };
  await expect.poll(themeOfNext).toBe('dark');
  expect(complaints).toEqual([]);
});

test('what is shared from disk is the address on the site', async () => {
  const { page, complaints } = await visit(file, offline);
  const site = `${ownSite.url}/witkoff-putin-talks/`;
  const shared = async (selector: string) => {
    await page.locator(selector).first().click();
    const address = await page.locator('.share-address').getAttribute('href');
    await page.keyboard.press('Escape');
    return address;
  };
  expect(await shared('.article-actions a.anchor')).toBe(site);
  expect(await shared('#the-road-ahead a.anchor')).toBe(`${site}the-road-ahead/`);
  await page.locator('.claim-number').first().click();
  expect(await shared('.card:popover-open a[data-share]')).toBe(`${site}claims/highly-productive/`);
  expect(complaints).toEqual([]);
});

test('printed, the file holds the text, every claim and the address of the current version', async () => {
  const { page } = await visit(file, offline);
  const claims = await page.locator('.ledger-claim > p:first-child').allTextContents();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
    mergePages: true,
  });
  const printed = text.replace(/\s+/g, '');
  expect(claims.length).toBe(62);
  for (const claim of claims) expect(printed).toContain(claim.replace(/\s+/g, ''));
  expect(printed).toContain(`${ownSite.url}/witkoff-putin-talks/`);
  expect(printed).not.toContain('CopyAPA');
});

test.each(['light', 'dark'] as const)('the file has no axe violation, %s', async (colorScheme) => {
  const { page } = await visit(file, { ...offline, colorScheme, bypassCSP: true });
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(10);
});

test.each([
  ['port-uk', 'ltr'],
  ['harbour-ar', 'rtl'],
])('%s reads from disk in its own direction and script', async (slug, direction) => {
  const { page, complaints } = await visitFeatures(singleFileAddress(slug), {
    ...offline,
    viewport: { width: 320, height: 700 },
  });
  const style = await page
    .locator('.prose p')
    .first()
    .evaluate((e) => getComputedStyle(e).direction);
  expect(style).toBe(direction);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('.claim-number').first().click();
  expect(await page.locator('.card:popover-open').count()).toBe(1);
  expect(complaints).toEqual([]);
});
