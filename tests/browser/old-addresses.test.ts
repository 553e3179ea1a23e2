import { expect, test } from 'vitest';
import { isAt, useBrowser } from '../support/browser.ts';
import { addressOf } from '../support/place.ts';

const visit = useBrowser('every-feature');
const at = (path: string) => isAt(addressOf(path, 'every-feature'));

const withAndWithout = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

test.each(withAndWithout)(
  'an old address of a section leads to it %s',
  async (_, javaScriptEnabled) => {
    const { page, complaints } = await visit('/port/the-old-harbour/', { javaScriptEnabled });
    await page.waitForURL(at('/port/the-port/'));
    expect(await page.locator('h1', { hasText: 'The port' }).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test.each(withAndWithout)(
  'an old address of a claim leads to it %s',
  async (_, javaScriptEnabled) => {
    const { page, complaints } = await visit('/port/claims/before/', { javaScriptEnabled });
    await page.waitForURL(at('/port/claims/soon/'));
    expect(await page.locator('h1').textContent()).toContain('ships within the year');
    expect(complaints).toEqual([]);
  },
);

test('an analysis that was renamed keeps the place on the page that was shared', async () => {
  const { page, complaints } = await visit('/old-port/#claim-soon');
  await page.waitForURL(at('/port/#claim-soon'));
  expect(complaints).toEqual([]);
});

test('an analysis that was renamed is found without JavaScript too', async () => {
  const { page } = await visit('/old-port/', { javaScriptEnabled: false });
  await page.waitForURL(at('/port/'));
});

test.each(['claim-before', 'source-old-order', 'actor-secretary', 'the-harbour', 'text-first'])(
  'the old anchor #%s scrolls to its place without JavaScript',
  async (id) => {
    const { page } = await visit(`/port/#${id}`, {
      javaScriptEnabled: false,
      viewport: { width: 800, height: 400 },
    });
    const top = (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  },
);
