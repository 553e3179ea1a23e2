import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { expectAccessibleInBothThemes } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const visit = useBrowser('every-feature');
const { analyses } = await readContent('tests/sites/every-feature/content', {
  today: '2026-11-24',
});
const record = analyses.find(({ slug }) => slug === 'port')?.record;
if (!record) throw new Error('The analysis does not hold.');

const marks = (page: Page, picture: string) =>
  page.locator(`#picture-${picture} svg a:visible`).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      name: link.getAttribute('aria-label') ?? '',
    })),
  );

for (const width of [390, 1440]) {
  test(`at ${width} px, without JavaScript, each claim is one mark that leads to its row, and words can be read`, async () => {
    const { page, complaints } = await visit('/port/', {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    const drawn = await marks(page, 'who-said-what');
    expect(drawn.map(({ href }) => href).toSorted()).toEqual(
      record.claims.map(({ id }) => `#claim-${id}`).toSorted(),
    );
    for (const { name } of drawn) expect(name).toMatch(/Claim \d+, /);
    const { smallest, outside } = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>('.picture svg text')].filter(
        (text) => text.getClientRects().length > 0,
      );
      const sizes = texts.map(
        (text) =>
          Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      );
      return {
        smallest: Math.min(...sizes),
        outside: texts.filter((text) => text.getBoundingClientRect().right > innerWidth).length,
      };
    });
    expect(smallest).toBeGreaterThanOrEqual(11);
    expect(outside).toBe(0);
    expect(complaints).toEqual([]);
  });
}

test('pictures have no fault that axe finds, in both themes', async () => {
  const { page } = await visit('/port/');
  await expectAccessibleInBothThemes(page, '#picture-who-said-what');
  await expectAccessibleInBothThemes(page, '#picture-timeline');
  await expectAccessibleInBothThemes(page, '#picture-steps-berths-open');
  await expectAccessibleInBothThemes(page, '#picture-sources');
});

test('a keyboard meets the marks in order, or skips them', async () => {
  const { page } = await visit('/port/');
  const skip = page.locator('#picture-who-said-what .picture-skip');
  await skip.focus();
  await page.keyboard.press('Tab');
  const drawn = await marks(page, 'who-said-what');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    drawn[0]?.name,
  );
  await skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#claims');
});

test('in forced colours every line and word of a picture has a colour of the reader’s own', async () => {
  const { page } = await visit('/port/', { forcedColors: 'active' });
  const colours = await page.evaluate(() => {
    const own = document.createElement('p');
    document.body.append(own);
    const allowed = ['CanvasText', 'Canvas', 'LinkText'].map((name) => {
      own.style.color = name;
      return getComputedStyle(own).color;
    });
    const drawn = [...document.querySelectorAll('.picture svg a path, .picture svg a text')];
    const used = drawn.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [fill, stroke].filter((colour) => colour !== 'none');
    });
    return { marks: drawn.length, foreign: used.filter((colour) => !allowed.includes(colour)) };
  });
  expect(colours.marks).toBeGreaterThan(0);
  expect([...new Set(colours.foreign)]).toEqual([]);
});

test('on paper a picture stands on one sheet, without what only a screen can use', async () => {
  const { page } = await visit('/port/');
  await page.emulateMedia({ media: 'print' });
  const pictures = await page.locator('.picture').evaluateAll((figures) =>
    figures.map((figure) => ({
      breaks: getComputedStyle(figure).breakInside,
      drawn: [...figure.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0)
        .length,
      skips: [...figure.querySelectorAll('.picture-skip')].filter(
        (skip) => skip.getClientRects().length > 0,
      ).length,
    })),
  );
  expect(pictures).toHaveLength(4);
  for (const { breaks, drawn, skips } of pictures) {
    expect(breaks).toBe('avoid');
    expect(drawn).toBeGreaterThan(0);
    expect(skips).toBe(0);
  }
});
