import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { offline } from '../support/place.ts';

const visit = useBrowser('every-feature');
const claim = '/harbour-ar/claims/1/';

// What other sites frame is not kept for reading offline.
const embed: [string, string[]][] = offline ? [] : [[`${claim}embed/`, ['h1']]];

test.each<[string, string[]]>([
  ['/harbour-ar/', ['h1', '.standfirst', '.prose p', '.ledger-claim p']],
  ['/harbour-ar/الميناء-والقرار/', ['h1', '.prose p']],
  [claim, ['h1', '.uses p']],
  ...embed,
])(
  '%s sets what is written from right to left so, and the words around it not',
  async (path, texts) => {
    const { page, complaints } = await visit(encodeURI(path));
    for (const text of texts) {
      const direction = await page
        .locator(text)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
      expect(direction, text).toBe('rtl');
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
    expect(complaints).toEqual([]);
  },
);

test.each([390, 1440])('its pull quote stands inside the page, %i pixels wide', async (width) => {
  const { page } = await visit('/harbour-ar/', { viewport: { width, height: 800 } });
  const box = await page.locator('[data-pull-quote]').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const text = await page.locator('.prose p').last().boundingBox();
  // Beside the text where there is a margin, which is on the page's own side.
  if (width === 1440) expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
