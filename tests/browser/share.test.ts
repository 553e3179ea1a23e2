import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, claimPath, isAt, sectionPath, useBrowser } from '../support/browser.ts';
import { holdTimers } from '../support/hold-timers.ts';
import { addressOf, sharedAddress, siteUrl } from '../support/place.ts';

const visit = useBrowser();

/** A visit by a reader whose browser lets the page write to the clipboard. */
async function visitWithClipboard(path: string, options: BrowserContextOptions = {}) {
  const { page, complaints } = await visit(path, options);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return { page, complaints };
}

/** Gives the pages that are opened next a share sheet that keeps what it is given; the second time a reader closes it. */
const recordShares = (page: Page) =>
  page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.assign(navigator, {
      share: async (data: unknown) => {
        shared.push(data);
        if (shared.length > 1) throw new DOMException('The reader closed it.', 'AbortError');
      },
    });
  });

const sharesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const menu = (page: Page) => page.locator('.share-menu');

test.each([
  ['an analysis', analysisPath, 'Share this analysis', analysisPath],
  ['a heading', analysisPath, 'Share this section: War and talks', `${analysisPath}war-and-talks/`],
  ['a list of the record', analysisPath, 'Share this section: Claims', `${analysisPath}claims/`],
  ['the page of a section', sectionPath, 'Share this section: Sanctions and tariffs', sectionPath],
  ['the page of a claim', claimPath, 'Share claim 29', claimPath],
])(
  '%s is shared by one press: its address is copied, and that is shown and announced',
  async (_, path, name, address) => {
    const { page, complaints } = await visitWithClipboard(`${path}?utm_source=elsewhere`);
    await page.getByRole('link', { name, exact: true }).click();
    const status = menu(page).getByRole('status');
    await status.filter({ hasText: 'Link copied.' }).waitFor();
    expect(await status.isVisible()).toBe(true);
    expect(await clipboard(page)).toBe(sharedAddress(address));
    expect(page.url()).toContain(path);
    expect(complaints).toEqual([]);
  },
);

test('a part of a page is shared without what the address asks for', async () => {
  const { page } = await visitWithClipboard('/method/?utm_source=x');
  // Its link is the id alone: the query of the page would come with it.
  const link = page.locator('a[data-share][href="#standing"]');
  await link.click();
  await menu(page).getByText('Link copied.').waitFor();
  expect(await clipboard(page)).toBe(sharedAddress('/method/#standing'));
  expect(await menu(page).locator('a').getAttribute('href')).toBe(
    sharedAddress('/method/#standing'),
  );
});

test('the menu has the name of what it shares', async () => {
  const { page } = await visitWithClipboard(analysisPath);
  for (const name of ['Share this analysis', 'Share this section: War and talks']) {
    await page.getByRole('link', { name, exact: true }).click();
    expect(await page.getByRole('dialog', { name, exact: true }).count()).toBe(1);
    await page.keyboard.press('Escape');
  }
});

test('a claim is shared from its card, which stays open', async () => {
  const { page, complaints } = await visitWithClipboard(analysisPath);
  await page.locator('[data-claim="venue-agreed"] button').first().click();
  await page.getByRole('link', { name: 'Share claim 29', exact: true }).click();
  await menu(page).getByText('Link copied.').waitFor();
  expect(await clipboard(page)).toBe(sharedAddress(claimPath));
  expect(await page.locator('#card-venue-agreed').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await menu(page).isVisible()).toBe(false);
  expect(await page.locator('#card-venue-agreed').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('opened from a card by keyboard, the menu gives the focus back to the card, and the card to the text', async () => {
  const { page } = await visitWithClipboard(sectionPath);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim();
    });
  const number = page.locator('.prose [data-claim] button').first();
  await number.focus();
  const before = await focused();
  await page.keyboard.press('Enter');
  const share = page.locator('.card:popover-open').getByRole('link', { name: /^Share claim/ });
  await share.focus();
  const from = await focused();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Copy link');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe(from);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe(before);
});

test('the menu is used by keyboard alone, and gives the focus back', async () => {
  const { page } = await visitWithClipboard(claimPath);
  const link = page.getByRole('link', { name: 'Share claim 29', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(sharedAddress(claimPath));
  await page.keyboard.press('Escape');
  expect(await menu(page).isVisible()).toBe(false);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('shared by keyboard while the menu is open elsewhere, another part has it beside itself', async () => {
  const { page } = await visitWithClipboard(analysisPath, {
    viewport: { width: 1280, height: 800 },
  });
  for (const name of ['A meeting in prospect', 'Sanctions and tariffs']) {
    await page.getByRole('link', { name: `Share this section: ${name}` }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Copy link');
    const box = await menu(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  }
  await page.keyboard.press('Escape');
  expect(await focused()).toContain('Share');

  function focused() {
    return page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  }
});

test('the system’s share sheet is offered where there is one, and given the title and the address', async () => {
  const { page, complaints } = await visitWithClipboard('/method/');
  await recordShares(page);
  await page.goto(addressOf(analysisPath));
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  const link = page.getByRole('link', { name: 'Share this section: War and talks' });
  await link.click();
  const share = menu(page).getByRole('button', { name: 'Share …' });
  await share.click();
  await menu(page).waitFor({ state: 'hidden' });
  expect(await sharesOf(page)).toEqual([
    { title: 'War and talks', url: sharedAddress(`${analysisPath}war-and-talks/`) },
  ]);
  // Where there is a choice nothing is copied unasked; and closing the sheet is no error.
  expect(await clipboard(page)).toBe('nothing');
  await link.click();
  await share.click();
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboard(page)).toBe(sharedAddress(`${analysisPath}war-and-talks/`));
  expect(complaints).toEqual([]);
});

test('a claim is given to the share sheet in its own words, from its card and from its page', async () => {
  const { page } = await visit('/method/');
  await recordShares(page);
  await page.goto(addressOf(claimPath));
  const title = (await page.locator('h1').textContent())?.trim();
  const share = async () => {
    await page.getByRole('link', { name: 'Share claim 29', exact: true }).click();
    await menu(page).getByRole('button', { name: 'Share …' }).click();
    return sharesOf(page);
  };
  expect(await share()).toEqual([{ title, url: sharedAddress(claimPath) }]);
  await page.goto(addressOf(analysisPath));
  await page.locator('[data-claim="venue-agreed"] button').first().click();
  expect(await share()).toEqual([{ title, url: sharedAddress(claimPath) }]);
});

test('a browser without share sheet shows no button for it', async () => {
  const { page } = await visitWithClipboard(claimPath);
  await page.getByRole('link', { name: 'Share claim 29', exact: true }).click();
  expect(await menu(page).getByRole('button').allTextContents()).toContain('Copy link');
  expect(await menu(page).getByRole('button', { name: 'Share …' }).count()).toBe(0);
});

test('where copying is refused the address is shown and selected', async () => {
  const { page, complaints } = await visit('/method/');
  await page.addInitScript(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
  });
  await page.goto(addressOf(claimPath));
  await page.getByRole('link', { name: 'Share claim 29', exact: true }).click();
  await menu(page).getByText('copy the address above').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(sharedAddress(claimPath));
  expect(complaints).toEqual([]);
});

test('without JavaScript what is shared is a plain link to it', async () => {
  const { page, complaints } = await visit(analysisPath, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Share this section: War and talks' }).click();
  await page.waitForURL(isAt(addressOf(`${analysisPath}war-and-talks/`)));
  expect(await page.locator('h1').textContent()).toBe('War and talks');
  expect(complaints).toEqual([]);
});

test.each(['ControlOrMeta', 'Shift', 'Alt'] as const)(
  'a press with %s is left to the browser, which opens or saves the page: no menu',
  async (modifier) => {
    const { page } = await visit(analysisPath);
    await page.evaluate(() => {
      // After the page's own: takes the press from the browser once it is known who had it.
      document.addEventListener('click', (event) => {
        document.body.dataset['taken'] = String(event.defaultPrevented);
        event.preventDefault();
      });
    });
    const link = page.getByRole('link', { name: 'Share this section: War and talks' });
    const taken = () => page.evaluate(() => document.body.dataset['taken']);
    await link.click({ modifiers: [modifier] });
    expect([await taken(), await menu(page).isVisible()]).toEqual(['false', false]);
    await link.click();
    expect([await taken(), await menu(page).isVisible()]).toEqual(['true', true]);
  },
);

test('the HTML to embed a claim is copied as it is shown', async () => {
  const { page, complaints } = await visitWithClipboard(claimPath);
  await holdTimers(page);
  await page.getByRole('button', { name: 'Copy the HTML' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboard(page)).toBe(await page.locator('#embed-snippet').textContent());
  expect(complaints).toEqual([]);
});

test('where copying is refused the HTML to embed is selected, and that is said', async () => {
  const { page, complaints } = await visit('/method/');
  await page.addInitScript(() => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
  });
  await page.goto(addressOf(claimPath));
  await holdTimers(page);
  await page.getByRole('button', { name: 'Copy the HTML' }).click();
  await page.getByRole('status').filter({ hasText: 'The text is selected: copy it.' }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('#embed-snippet').textContent())?.trim(),
  );
  expect(await page.getByRole('button', { name: 'Copied' }).count()).toBe(0);
  await page.clock.fastForward(2500);
  await page.getByRole('button', { name: 'Copy the HTML' }).waitFor();
  expect(complaints).toEqual([]);
});

// The Chromium that comes with npm lacks the data by which a browser finds text (its window.find finds nothing
// either), so that no text fragment works in it. The same search by Google's own polyfill, in the page.
const file = createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils');
const source = (await readFile(file, 'utf8')).replace(/^export /gm, '');
const polyfill = `globalThis.textFragments = (() => { ${source};
return { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective }; })()`;

interface TextFragments {
  getFragmentDirectives: (hash: string) => string[];
  parseFragmentDirectives: (directives: string[]) => { text: unknown[] };
  processTextFragmentDirective: (directive: unknown) => Range[];
}

test('each link to a quotation finds its words, once, in its pull quote', async () => {
  const { page } = await visit(analysisPath);
  const links = await page
    .locator('a.quotation-link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(6);
  for (const link of links) {
    const { page: target } = await visit(link.replace(siteUrl(), ''), { bypassCSP: true });
    const id = /#(pull-quote-[^:]+):~:/.exec(link)?.[1] ?? '';
    await target.evaluate(polyfill);
    const found = await target.evaluate((hash) => {
      const { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } = (
        globalThis as unknown as { textFragments: TextFragments }
      ).textFragments;
      const { text } = parseFragmentDirectives(getFragmentDirectives(hash));
      return text.map((directive) =>
        processTextFragmentDirective(directive).map((range) => ({
          words: range.toString(),
          in: range.startContainer.parentElement?.closest('figure')?.id,
        })),
      );
    }, new URL(link).hash);
    const quote = await target.locator(`#${id} blockquote`).innerText();
    expect(found, link).toEqual([[{ words: quote.trim(), in: id }]]);
  }
});

test('a link to a quotation leads to its pull quote where a browser knows no text fragments', async () => {
  const { page } = await visit(`${sectionPath}#pull-quote-kremlin-not-legal`, {
    viewport: { width: 390, height: 600 },
  });
  const top = (await page.locator('#pull-quote-kremlin-not-legal').boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(300);
});
