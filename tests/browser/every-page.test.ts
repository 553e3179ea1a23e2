import { expect, test } from 'vitest';
import { expectAccessible, expectAccessibleInBothThemes } from '../support/axe.ts';
import { analysisPath, pagePaths, useBrowser } from '../support/browser.ts';
import { addressOf, setting } from '../support/place.ts';

const visit = useBrowser();

test.each(pagePaths)('%s comes whole and complains of nothing', async (path) => {
  const { page, complaints } = await visit(path);
  // Fonts and what is kept for later come after the page.
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

/** What holds for a page wherever it stands: it is the same file, and its fonts come as late (tests/build/portable). */
const here = setting === 'at a root' ? pagePaths : [];

test.each(here)(
  '%s has no axe violation in either theme and complains of nothing then',
  async (path) => {
    const { page, complaints } = await visit(path);
    await expectAccessibleInBothThemes(page);
    expect(complaints).toEqual([]);
  },
);

test.each(here.filter((path) => path === analysisPath))(
  'an open card and open contents of %s have no axe violation on a small screen',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 390, height: 844 } });
    await page.locator('.claim-number').first().click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('.contents-bar button').click();
    await expectAccessible(page, { rules: 'all but contrast' });
    // The text behind them is the same.
    await expectAccessible(page, { within: 'nav[aria-label="Contents"]', rules: 'colours' });
  },
);

/** The other analyses too: each has tables and pictures of its own. */
const alsoNarrow =
  setting === 'at a root' ? ['/alaska-summit-and-after/', '/tariffs-from-order-to-end/'] : [];

/**
 * Windows, with the size of text that the reader's browser is set to, which queries in rem follow; and one where a style
 * enlarges the text, which they do not.
 */
const windows = [
  { width: 320, browserSize: 16, size: '' },
  { width: 640, browserSize: 16, size: '200%' },
  { width: 390, browserSize: 24, size: '' },
  { width: 390, browserSize: 32, size: '' },
];

test.each([...here, ...alsoNarrow])(
  '%s reads without sideways scrolling at 320 px, and with text of 150 and 200 %',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 320, height: 700 } });
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      // What is far below has no place until it comes near, and what reaches out of it is cut off then.
      const all = new CSSStyleSheet();
      all.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(all);
    });
    for (const { width, browserSize, size } of windows) {
      await page.setViewportSize({ width, height: 700 });
      await session.send('Page.setFontSizes', { fontSizes: { standard: browserSize } });
      const isEnlarged = browserSize > 16 || size !== '';
      const found = await page.evaluate(
        ({ size, isEnlarged }) => {
          const root = document.documentElement;
          root.style.fontSize = size;
          return {
            textSize: getComputedStyle(root).fontSize,
            scrolls: root.scrollWidth - root.clientWidth,
            overflow: [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
              .filter((element) => !element.closest('.visually-hidden, thead'))
              // In large text a table scrolls to what it does not show at once; in that of 100 % all must fit.
              .filter(
                (element) =>
                  !isEnlarged ||
                  !element.parentElement?.closest('.prose table, .picture-table table'),
              )
              .map((element) => element.outerHTML.slice(0, 120)),
          };
        },
        { size, isEnlarged },
      );
      const textSize = size === '' ? `${browserSize}px` : '32px';
      expect(found, `${width} px`).toEqual({ textSize, scrolls: 0, overflow: [] });
    }
  },
);

const fontArrivals = here.flatMap((path) => [
  { path, arrives: 'at once', afterMs: 0 },
  { path, arrives: 'a second late', afterMs: 1000 },
]);

test.each(fontArrivals)(
  'nothing shifts on $path where the font arrives $arrives',
  async ({ path, afterMs }) => {
    // Without a worker, which would have the font at hand.
    const { page } = await visit('/404.html', { serviceWorkers: 'block' });
    // The first visit has cached the font; this one must fetch it again.
    let fetched = 0;
    await page.context().route('**/*.woff2', async (route) => {
      fetched += 1;
      await new Promise((done) => setTimeout(done, afterMs));
      await route.continue();
    });
    await page.addInitScript(() => {
      // As whoever has read a page before: a first page does without its fonts.
      localStorage.setItem('fonts', 'here');
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      // What the fonts have changed is drawn in the next frame, and told of after it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 50));
    });
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    // The page that is shown at any address has none of its own.
    expect(fetched > 0).toBe(path !== '/404.html');
    expect(shifts).toEqual([]);
  },
);

test.each(here)(
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

test.each(here)('%s keeps its reading order without its style sheets', async (path) => {
  const { page } = await visit(path, { javaScriptEnabled: true });
  const before = await page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main h3')].map(
      (heading) => heading.textContent,
    ),
  );
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) style.remove();
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
