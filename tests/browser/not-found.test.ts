import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, isAt, useBrowser } from '../support/browser.ts';
import { addressOf, fromDisk, offline, setting } from '../support/place.ts';

/** The page that a host shows at any address where it finds none: it cannot know where its site begins. */

const visit = useBrowser();

/** Where its links lead, whatever it is opened as. */
const links = [
  ['.site-name', '/'],
  ['.site-header nav a:text-is("Method")', '/method/'],
  ['main li a:has-text("Great progress")', analysisPath],
  ['main a:text-is("To the front page")', '/'],
] as const;

async function expectLinksLead(page: Page): Promise<void> {
  const from = page.url();
  for (const [link, to] of links) {
    // With a script they are corrected once it knows where the site begins.
    const target = page.locator(link).first();
    await expect
      .poll(async () => new URL(await target.evaluate((a) => (a as HTMLAnchorElement).href)))
      .toSatisfy(isAt(addressOf(to)));
    await target.click();
    await page.waitForURL(isAt(addressOf(to)));
    expect(await page.locator('h1').textContent()).not.toBe('There is no page at this address');
    await page.goto(from);
  }
}

const heading = (page: Page) => page.locator('h1').textContent();

test('opened by its own address it leads to the site', async () => {
  const { page, complaints } = await visit('/404.html');
  expect(await heading(page)).toBe('There is no page at this address');
  await expectLinksLead(page);
  expect(complaints).toEqual([]);
});

const unknown =
  fromDisk || offline ? [] : ['/x', '/x/y/z', '/x/y/z/', `${analysisPath}x/index.html`];

test.each(unknown)(
  'at the unknown address %s a host shows it, and it leads to the site',
  async (path) => {
    const { page, complaints } = await visit(path);
    expect(await heading(page)).toBe('There is no page at this address');
    expect(complaints).toContain(`404: ${addressOf(path)}`);
    await expectLinksLead(page);
    // It looks for the root of its site by a file that stands there, above and below.
    const known = /^(?:404|console): |^foreign: .*\/favicon\.svg$/;
    expect(complaints.filter((line) => !known.test(line))).toEqual([]);
  },
);

// Elsewhere only a script can know where the site begins.
test.each(setting === 'at a root' ? ['/x/y/z'] : [])(
  'without JavaScript it leads to the site at %s below a root',
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await heading(page)).toBe('There is no page at this address');
    await expectLinksLead(page);
  },
);

const notKept: [string, boolean][] = [
  ['with', true],
  ['without', false],
];

test.each(offline ? notKept : [])(
  'offline the list of what can be read is shown for a page that is not kept, %s JavaScript',
  async (_, javaScriptEnabled) => {
    const { page, complaints } = await visit('/x/y/z', { javaScriptEnabled });
    expect(await heading(page)).toBe('Reading offline');
    expect(new URL(page.url()).pathname).toBe('/offline/');
    if (javaScriptEnabled) expect(await page.locator('not-kept').innerText()).toContain('/x/y/z');
    await page.locator('.kept-list a', { hasText: 'Great progress' }).click();
    await page.waitForURL(isAt(addressOf(analysisPath)));
    expect(complaints).toEqual([]);
  },
);
