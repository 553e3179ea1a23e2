import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { analysisPath, useBrowser } from '../support/browser.ts';

const visit = useBrowser();
const { analyses } = await readContent('content', { today: '2026-11-24' });
const record = analyses.find(({ slug }) => `/${slug}/` === analysisPath)?.record;
if (!record) throw new Error('The first analysis does not hold.');

const rows = (page: Page) => page.locator('.ledger tbody tr:visible');

test('without JavaScript the whole text, ledger and sources are there, and no control that would not work', async () => {
  const { page, complaints } = await visit(analysisPath, { javaScriptEnabled: false });
  expect(await page.locator('.prose section:visible').count()).toBeGreaterThanOrEqual(7);
  expect(await rows(page).count()).toBe(record.claims.length);
  expect(await page.locator('.sources > li:visible').count()).toBe(record.sources.length);
  expect(await page.locator('.needs-script:visible').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('without JavaScript the ledger still filters by standing', async () => {
  const { page } = await visit(analysisPath, { javaScriptEnabled: false });
  await page.getByRole('radio', { name: /^Disputed/ }).check();
  const shown = await rows(page).evaluateAll((found) =>
    found.map((row) => row.dataset['standing']),
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(new Set(shown)).toEqual(new Set(['disputed']));
});

test('the ledger filters by speaker and standing together and says how many claims it shows', async () => {
  const { page } = await visit(analysisPath);
  const trump = record.claims.filter(
    ({ by }) => record.actors.find(({ id }) => id === by)?.name === 'Donald Trump',
  );
  const shown = page.locator('output');
  await page.getByLabel('Said by').selectOption({ label: 'Donald Trump' });
  await shown.getByText(`${trump.length} of ${record.claims.length} claims`).waitFor();
  expect(await rows(page).count()).toBe(trump.length);
  await page.getByRole('radio', { name: /^Corroborated/ }).check();
  await expect.poll(() => rows(page).count()).toBeLessThan(trump.length);
  const both = await rows(page).count();
  expect(await shown.innerText()).toBe(`${both} of ${record.claims.length} claims`);
});

test('filters that no claim fits say so, and show all claims again on demand', async () => {
  const { page } = await visit(analysisPath);
  await page.getByLabel('Said by').selectOption({ label: 'AFP' });
  await page.getByRole('radio', { name: /^Disputed/ }).check();
  await expect.poll(() => rows(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  expect(await rows(page).count()).toBe(record.claims.length);
  expect(await page.getByText('No claim fits both.').isVisible()).toBe(false);
});

test('the ledger can be put in order of date, and back into that of the text', async () => {
  const { page } = await visit(analysisPath);
  const dates = () =>
    page
      .locator('.ledger tbody time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  const before = await dates();
  await page.getByLabel('In order of').selectOption('date');
  await expect.poll(dates).toEqual(before.toSorted());
  await page.getByLabel('In order of').selectOption('the text');
  await expect.poll(dates).toEqual(before);
});

test('a link to a claim that is filtered out brings it back', async () => {
  const { page } = await visit(analysisPath);
  await page.getByRole('radio', { name: /^Documented/ }).check();
  const target = page.locator('[id="claim-russians-asked"]');
  await target.waitFor({ state: 'hidden' });
  await page.evaluate(() => (location.hash = '#claim-russians-asked'));
  await target.waitFor({ state: 'visible' });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  await expect.poll(() => topOf(page, 'claim-russians-asked')).toBe(24);
});

test('a link to a claim that was filtered out since brings it back, though the address stays the same', async () => {
  const { page } = await visit(`${analysisPath}#claim-venue-agreed`);
  const target = page.locator('[id="claim-venue-agreed"]');
  await page.getByRole('radio', { name: /^Documented/ }).check();
  await target.waitFor({ state: 'hidden' });
  await page.locator('#actors a[href="#claim-venue-agreed"]').first().click();
  await target.waitFor({ state: 'visible' });
});

test('on a small screen the ledger is cards, each with its claim, speaker, date and standing', async () => {
  const { page } = await visit(`${analysisPath}#claim-russians-asked`, {
    viewport: { width: 390, height: 844 },
  });
  const row = page.locator('[id="claim-russians-asked"]');
  await expect
    .poll(() => row.innerText())
    .toMatch(/Karoline Leavitt[\s\S]*6 August 2025[\s\S]*Disputed/);
  const claim = await row.locator('.ledger-claim').boundingBox();
  const speaker = await row.locator('.ledger-speaker').boundingBox();
  expect(claim?.width).toBeGreaterThan(280);
  expect(speaker?.y).toBeGreaterThanOrEqual((claim?.y ?? 0) + (claim?.height ?? 0));
});

test('pull quotes stand in the margin on wide screens and leave no hole in the text', async () => {
  const { page } = await visit(analysisPath, { viewport: { width: 1440, height: 1000 } });
  const { overlaps, holes, inText } = await page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const column = box(document.querySelector('.prose p') as Element);
    const quotes = [...document.querySelectorAll('.prose [data-pull-quote]')].map(box);
    const blocks = [
      ...document.querySelectorAll(
        '.prose p, .prose .heading, .prose ul, .prose .dispute, .prose .picture',
      ),
    ]
      .filter(
        (element) => !element.closest('[data-pull-quote], .dispute p, .dispute ul, .picture *'),
      )
      .map(box)
      .toSorted((a, b) => a.top - b.top);
    return {
      inText: quotes.filter(({ left }) => left < column.right).length,
      overlaps: quotes.filter((quote, i) => i > 0 && quote.top < (quotes[i - 1]?.bottom ?? 0))
        .length,
      holes: blocks.filter((block, i) => i > 0 && block.top - (blocks[i - 1]?.bottom ?? 0) > 60)
        .length,
    };
  });
  expect({ overlaps, holes, inText }).toEqual({ overlaps: 0, holes: 0, inText: 0 });
});

test('pull quotes stand in the text on small screens', async () => {
  const { page } = await visit(analysisPath, { viewport: { width: 390, height: 844 } });
  const boxes = await page
    .locator('.prose [data-pull-quote]')
    .evaluateAll((quotes) => quotes.map((quote) => quote.getBoundingClientRect().right));
  expect(Math.max(...boxes)).toBeLessThanOrEqual(390);
});

test('a screen reader meets the pulled words once, and the caption with its link', async () => {
  const { page } = await visit(analysisPath);
  const hidden = page.locator('[data-pull-quote] blockquote[aria-hidden="true"]');
  const shown = page.locator('[data-pull-quote] blockquote:not([aria-hidden])');
  expect((await hidden.count()) + (await shown.count())).toBeGreaterThanOrEqual(6);
  for (const quote of await shown.all()) {
    const words = (await quote.innerText()).replace(/[“”]/g, '');
    const text = (await page.locator('.prose p').allInnerTexts()).join(' ').replace(/[“”]/g, '');
    expect(text.split(words).length).toBe(2);
  }
  await page.locator('[data-pull-quote] a').first().click();
  expect(await page.locator('.claim:target').count()).toBe(1);
});

test('in forced colours each standing keeps a line of its own', async () => {
  const { page } = await visit(analysisPath, { forcedColors: 'active' });
  const lines = await page.evaluate(() =>
    ['documented', 'corroborated', 'single-source', 'anonymous', 'disputed', 'assessment'].map(
      (standing) => {
        const mark = document.querySelector(`.prose [data-standing="${standing}"]`) as Element;
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } =
          getComputedStyle(mark);
        return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
      },
    ),
  );
  expect(new Set(lines).size).toBe(6);
  for (const line of lines) expect(line).toMatch(/^underline/);
});

test('in forced colours the row that a link led to has a line around it', async () => {
  const { page } = await visit(`${analysisPath}#sources`, { forcedColors: 'active' });
  for (const row of ['.ledger tr[id]', '.sources > li', '.actors > li']) {
    const id = await page.locator(row).first().getAttribute('id');
    await page.evaluate((hash) => (location.hash = hash), `#${id}`);
    const outlines = await page
      .locator(row)
      .evaluateAll((rows) => rows.map((one) => getComputedStyle(one).outlineStyle));
    expect(
      outlines.filter((style) => style !== 'none'),
      row,
    ).toEqual(['solid']);
    expect(outlines[0]).toBe('solid');
  }
});

test.each(['reduce', 'no-preference'] as const)(
  'nothing moves by itself, whatever motion a reader asks for (%s)',
  async (reducedMotion) => {
    const { page } = await visit(analysisPath, { reducedMotion });
    await page.locator('main a').first().focus();
    const { scroll, animations } = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      animations: document.getAnimations().length,
    }));
    expect(scroll).toBe('auto');
    expect(animations).toBe(0);
  },
);

test('a shared link opens at its place at once, however far down', async () => {
  const { page } = await visit(`${analysisPath}#sources`, {
    reducedMotion: 'no-preference',
    viewport: { width: 390, height: 844 },
  });
  const headingTop = () =>
    page.locator('#sources--heading').evaluate((heading) => heading.getBoundingClientRect().top);
  // Two frames: the jump itself belongs to the load, a slow journey there would still be under way.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await headingTop()).toBeGreaterThanOrEqual(0);
  expect(await headingTop()).toBeLessThan(200);
});

const parts = ['actors', 'actor-trump', 'claim-no-deal-in-alaska', 'source-up-nyt', 'cite'];

/** How far below the upper edge of the window something stands, px; none while it is not laid out. */
const topOf = (page: Page, id: string) =>
  page.evaluate(
    (id) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? NaN),
    id,
  );

test.each(parts)(
  'a link to #%s lands there and stays, also where what is above is laid out late',
  async (id) => {
    const viewport = { width: 390, height: 844 };
    // Below the bar of small screens (styles/base.css).
    const below = 64;
    for (const path of [`${analysisPath}#${id}`, analysisPath]) {
      const { page } = await visit(path, { viewport });
      await page.evaluate((id) => (location.hash = `#${id}`), id);
      await expect.poll(() => topOf(page, id)).toBe(below);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      await expect.poll(() => topOf(page, id)).toBe(below);
    }
  },
);
