import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analysisPath, useBrowser } from '../support/browser.ts';
import { holdTimers } from '../support/hold-timers.ts';

const visit = useBrowser();
const wide = { viewport: { width: 1440, height: 1000 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const claim = (page: Page) => page.locator('#text-russians-asked');
const card = (page: Page) => page.locator('#card-russians-asked');

/** A point on the first line of the claim's words: the middle of a wrapped label may be beside them. */
async function wordsPoint(page: Page, words = claim(page)): Promise<{ x: number; y: number }> {
  await words.scrollIntoViewIfNeeded();
  return words.evaluate((label) => {
    const [line] = label.getClientRects();
    // In another font it may hold no more than a quotation mark.
    const { left, top, width } = line ?? new DOMRect();
    return { x: left + Math.min(12, width / 2), y: top + 12 };
  });
}

async function hoverWords(page: Page) {
  const { x, y } = await wordsPoint(page);
  await page.mouse.move(x, y);
}

async function clickWords(page: Page) {
  const { x, y } = await wordsPoint(page);
  await page.mouse.click(x, y);
}

async function expectCard(page: Page) {
  await card(page).waitFor({ state: 'visible' });
  const text = await card(page).innerText();
  expect(text).toMatch(/disputed/i);
  expect(text).toContain('Disputed by Yuri Ushakov.');
  expect(text).toContain('Karoline Leavitt');
  expect(text).toContain('6 August 2025');
  expect(text).toContain('The Russians expressed their desire to meet with President Trump');
}

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a click on the words or on the number opens the card %s', async (_, javaScriptEnabled) => {
  const { page, complaints } = await visit(analysisPath, { ...wide, javaScriptEnabled });
  await claim(page).getByRole('button').click();
  await expectCard(page);
  await card(page).getByRole('button', { name: 'Close' }).click();
  expect(await card(page).isVisible()).toBe(false);

  await clickWords(page);
  await expectCard(page);
  await page.mouse.click(5, 500);
  expect(await card(page).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('the keyboard opens the card, walks into it, and comes back to the claim', async () => {
  const { page } = await visit(analysisPath, wide);
  await claim(page).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expectCard(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.card')?.id)).toBe(
    'card-russians-asked',
  );
  await page.keyboard.press('Escape');
  expect(await card(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.closest('.claim')?.id)).toBe(
    'text-russians-asked',
  );
});

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a tap opens the card as a sheet at the lower edge %s', async (_, javaScriptEnabled) => {
  const { page } = await visit(analysisPath, { ...phone, javaScriptEnabled });
  const { x, y } = await wordsPoint(page);
  await page.touchscreen.tap(x, y);
  await expectCard(page);
  const box = await card(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
});

test('the sheet of a small screen does not cover the words it is about', async () => {
  const { page } = await visit(analysisPath, phone);
  const button = claim(page).getByRole('button');
  await button.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await button.tap();
  await expectCard(page);
  await page.waitForTimeout(100);
  const number = await button.boundingBox();
  expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThan(
    (await card(page).boundingBox())?.y ?? 0,
  );
});

test('a mouse that rests on the words opens the card, and one that leaves closes it', async () => {
  const { page } = await visit(analysisPath, wide);
  await hoverWords(page);
  await expectCard(page);
  await card(page).hover();
  await page.waitForTimeout(500);
  expect(await card(page).isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await card(page).waitFor({ state: 'hidden' });
});

test('a click on words whose card the mouse has opened keeps the card open', async () => {
  const { page } = await visit(analysisPath, wide);
  await hoverWords(page);
  await expectCard(page);
  await clickWords(page);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  expect(await card(page).isVisible()).toBe(true);
});

test('a click on the number of a card that the mouse has opened keeps the card open', async () => {
  const { page } = await visit(analysisPath, wide);
  await claim(page).getByRole('button').hover();
  await expectCard(page);
  await claim(page).getByRole('button').click();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  expect(await card(page).isVisible()).toBe(true);
});

test('on a wide screen the card stands in the margin, level with its claim and inside the window', async () => {
  const { page } = await visit(analysisPath, wide);
  const button = claim(page).getByRole('button');
  await button.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await button.click();
  const box = await card(page).boundingBox();
  const number = await button.boundingBox();
  const text = await page.locator('.prose').boundingBox();
  expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(box?.y).toBeLessThanOrEqual(number?.y ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(number?.y ?? 0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1000);
});

test('a link in the card leads to the ledger and takes the card away', async () => {
  const { page } = await visit(analysisPath, wide);
  await claim(page).getByRole('button').click();
  await card(page).getByRole('link', { name: 'In the ledger' }).click();
  expect(new URL(page.url()).hash).toBe('#claim-russians-asked');
  expect(await card(page).isVisible()).toBe(false);
});

test('every card fits its window and scrolls inside where it is long', async () => {
  for (const viewport of [wide.viewport, { width: 768, height: 1024 }, phone.viewport]) {
    const { page } = await visit(analysisPath, { viewport });
    const outside = await page.evaluate(() => {
      const found: string[] = [];
      for (const button of document.querySelectorAll<HTMLElement>('.claim-number')) {
        const open = document.getElementById(button.getAttribute('popovertarget') ?? '');
        button.scrollIntoView({ block: 'center' });
        open?.showPopover({ source: button });
        const { top, left, right, bottom } = open?.getBoundingClientRect() ?? new DOMRect(-9);
        if (top < -1 || left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) {
          found.push(`${open?.id}: ${top} ${right} ${bottom} ${left}`);
        }
        open?.hidePopover();
      }
      return found;
    });
    expect(outside).toEqual([]);
  }
});

test('where the card is a sheet, a mouse at rest opens none: the page would give way under it', async () => {
  const { page } = await visit(analysisPath, { viewport: { width: 1100, height: 700 } });
  await holdTimers(page);
  await hoverWords(page);
  await page.clock.runFor(900);
  expect(await card(page).isVisible()).toBe(false);
  await clickWords(page);
  await expectCard(page);
});

test('a mouse at rest on a claim leaves an open menu as it is', async () => {
  const { page } = await visit(analysisPath, wide);
  const { x, y } = await wordsPoint(page);
  // By keyboard, so that the mouse comes from elsewhere.
  const link = page.locator('section:has(#text-russians-asked) > .heading a[data-share]').first();
  await link.evaluate((element: HTMLElement) => element.click());
  await page.locator('.share-menu').waitFor();
  await holdTimers(page);
  await page.mouse.move(x, y);
  await page.clock.runFor(900);
  expect(await page.locator('.share-menu').isVisible()).toBe(true);
  expect(await card(page).isVisible()).toBe(false);
});

test('going from one claim to the next, the mouse leaves the card of the second open', async () => {
  const { page } = await visit(analysisPath, wide);
  const [first, second] = ['highly-productive', 'nyt-next-week'] as const;
  const rest = async (id: string) => {
    const { x, y } = await wordsPoint(page, page.locator(`#text-${id}`));
    await page.mouse.move(x, y);
  };
  await holdTimers(page);
  await rest(first);
  await page.clock.runFor(260);
  expect(await page.locator(`#card-${first}`).isVisible()).toBe(true);
  await page.mouse.move(5, 300);
  await page.clock.runFor(40);
  await rest(second);
  await page.clock.runFor(900);
  expect(await page.locator(`#card-${second}`).isVisible()).toBe(true);
});

test('brushing another claim on the way into a card does not change the card', async () => {
  const { page } = await visit(analysisPath, wide);
  await holdTimers(page);
  await hoverWords(page);
  await page.clock.runFor(260);
  await expectCard(page);
  const other = page.locator('#text-americans-proposed');
  const { x, y } = await wordsPoint(page, other);
  await page.mouse.move(x, y);
  expect(await other.evaluate((words) => words.matches(':hover'))).toBe(true);
  await page.clock.runFor(50);
  await card(page).hover();
  await page.clock.runFor(600);
  expect(await card(page).isVisible()).toBe(true);
});
