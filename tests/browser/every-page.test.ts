import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { analysisPath, pagePaths, useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyPageInBothThemes = pagePaths.flatMap((path) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
);

test.each(everyPageInBothThemes)(
  '$path in $colorScheme has no axe violation and complains of nothing',
  async ({ path, colorScheme }) => {
    const { page, complaints } = await visit(path, { colorScheme });
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(
      results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      ),
    ).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  },
);

test('an open card and open contents have no axe violation on a small screen', async () => {
  const { page } = await visit(analysisPath, { viewport: { width: 390, height: 844 } });
  await page.evaluate(axe);
  for (const button of ['.claim-number', '.contents-bar button']) {
    await page.locator(button).first().click();
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test.each(pagePaths)(
  '%s reads without sideways scrolling at 320 px, and at 200 % text',
  async (path) => {
    for (const [width, zoom] of [
      [320, 1],
      [640, 2],
    ] as const) {
      const { page } = await visit(path, { viewport: { width, height: 700 } });
      await page.evaluate((size) => {
        document.documentElement.style.setProperty('font-size', `${size}%`);
      }, 100 * zoom);
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(scrolls).toBe(0);
      const overflow = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .filter((element) => !element.closest('.visually-hidden, thead'))
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(overflow).toEqual([]);
    }
  },
);

const fontArrivals = pagePaths.flatMap((path) => [
  { path, arrives: 'at once', afterMs: 0 },
  { path, arrives: 'a second late', afterMs: 1000 },
]);

test.each(fontArrivals)(
  'nothing shifts on $path where the font arrives $arrives',
  async ({ path, afterMs }) => {
    const { page } = await visit('/404.html');
    // The first visit has cached the font; this one must fetch it again.
    await page.context().route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, afterMs));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts).toEqual([]);
  },
);

test.each(pagePaths)(
  'the skip link of %s is the first stop of the keyboard and leads to the text',
  async (path) => {
    const { page } = await visit(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    expect(await page.locator('main#main h1').count()).toBe(1);
  },
);

test.each(pagePaths)('%s keeps its reading order without its style sheets', async (path) => {
  const { page } = await visit(path, { javaScriptEnabled: true });
  const before = await page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main h3')].map(
      (heading) => heading.textContent,
    ),
  );
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) style.remove();
  });
  const after = await page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('main h1, main h2, main h3')];
    return headings
      .filter((heading) => heading.checkVisibility())
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((heading) => heading.textContent);
  });
  expect(after).toEqual(before);
});
