import { expect, test } from 'vitest';
import { expectAccessibleInBothThemes } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { printed, timesPrinted } from '../support/printed.ts';

const visit = useBrowser('every-feature');
const past = '/port/versions/2026-01-04/';

test.each([past, '/port/versions/'])(
  '%s has no axe violation in either theme and complains of nothing',
  async (path) => {
    const { page, complaints } = await visit(path);
    for (const fold of await page.locator('.folded > summary').all()) await fold.click();
    await expectAccessibleInBothThemes(page);
    expect(complaints).toEqual([]);
  },
);

test('reads without JavaScript: folds open, numbers lead to claims, the next version is a link away', async () => {
  const { page } = await visit(past, { javaScriptEnabled: false });
  expect(await page.locator('.version-notice').innerText()).toBe(
    'An earlier version. It stood from 4 January 2026 to 5 January 2026. Read the current text',
  );
  const folded = page.locator('.folded .compared').first();
  expect(await folded.isVisible()).toBe(false);
  await page.locator('.folded > summary').first().click();
  expect(await folded.isVisible()).toBe(true);
  await page.locator('.stood [data-claim="union-yes"] .claim-number').click();
  expect(new URL(page.url()).hash).toBe('#claim-union-yes');
  expect(await page.locator('#claim-union-yes').isVisible()).toBe(true);
  await page.getByRole('link', { name: '5 January 2026, the current text' }).click();
  await page.waitForURL(/\/port\/(index\.html)?$/);
});

test('the day of the current text leads to the current text, with the anchor that it was opened at', async () => {
  const { page } = await visit('/port/versions/2026-01-05/#the-port');
  await page.waitForURL(/\/port\/(index\.html)?#the-port$/);
});

test('insertions and deletions are told apart by lines, not by colour', async () => {
  const { page } = await visit(past, { forcedColors: 'active' });
  const lineOf = (selector: string) =>
    page
      .locator(`#comparison ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await lineOf('ins')).toBe('underline');
  expect(await lineOf('del')).toBe('line-through');
});

test('a screen reader hears where an insertion and a deletion begin and end', async () => {
  const { page } = await visit(past);
  const tree = await page.locator('#comparison').ariaSnapshot();
  expect(tree).toContain('deletion');
  expect(tree).toContain('insertion');
  expect(tree).toContain('[deleted: The first');
  expect(tree).toContain('end of what was inserted]');
});

test.each([320, 390])('fits a screen of %i px', async (width) => {
  const { page } = await visit(past, { viewport: { width, height: 844 } });
  for (const fold of await page.locator('.folded > summary').all()) await fold.click();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
});

test('prints with the comparison and the text as it stood', async () => {
  const { page } = await visit(past);
  const sheets = await printed(page, 'A4');
  for (const words of [
    'An earlier version.',
    'The text as it stood',
    // Once as deleted, once as it stood.
    'A paragraph that was taken out later',
  ])
    expect(timesPrinted(sheets, words)).toBeGreaterThan(0);
  expect(timesPrinted(sheets, 'A paragraph that was taken out later')).toBe(2);
});

test('prints without its list of parts, and with the address of each link that leads out', async () => {
  const { page } = await visit(past);
  const sheets = await printed(page, 'A4');
  const addresses = await page
    .locator('main a[href^="http"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const count = (address: string) => addresses.filter((other) => other === address).length;
  for (const address of new Set(addresses))
    expect(timesPrinted(sheets, `<${address}>`), address).toBe(count(address));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.version-parts').isVisible()).toBe(false);
});
