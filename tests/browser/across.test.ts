import { expect, test } from 'vitest';
import { isAt, useBrowser } from '../support/browser.ts';
import { addressOf } from '../support/place.ts';

const visit = useBrowser();
const noScript = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

test('without JavaScript a reader goes from a claim to its speaker, and on to a claim in another analysis', async () => {
  const { page, complaints } = await visit(
    '/witkoff-putin-talks/claims/no-deal-in-alaska/',
    noScript,
  );
  await page.locator('.claim-speaker a').click();
  await page.waitForURL(isAt(addressOf('/actors/trump/')));
  const other = page.locator('#claims [data-claim-of="alaska-summit-and-after"] .entry-text a');
  await other.first().click();
  await page.waitForURL(/alaska-summit-and-after\/claims\//);
  expect(complaints).toEqual([]);
});

test('a forecast leads to the analysis in which its outcome is told, and back', async () => {
  const { page } = await visit('/witkoff-putin-talks/claims/nyt-next-week/', noScript);
  const there = page.locator('section:has(#elsewhere--heading) li');
  expect(await there.allTextContents()).toEqual([
    expect.stringMatching(/Its outcome is told in\s+Trump and Putin/),
  ]);
  await there.locator('a').click();
  await page.waitForURL(isAt(addressOf('/alaska-summit-and-after/claims/met-in-anchorage/')));
  const back = page.locator('section:has(#elsewhere--heading) a');
  expect(
    await back.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toContain('../../../witkoff-putin-talks/claims/nyt-next-week/index.html');
});

test('a source says what would not stand without it, with the claim a link away', async () => {
  const { page } = await visit('/sources/koreaherald-afp/', noScript);
  const lost = page.locator('section:has(#dependence--heading) .entry');
  expect(await lost.count()).toBeGreaterThan(0);
  for (const loss of await lost.locator('.entry-loss').allTextContents())
    expect(loss).toMatch(
      /Without this source: (no evidence would be left|[a-z ]+ instead of|the outcome)/,
    );
  await lost.locator('.entry-text a').first().click();
  await page.waitForURL(/\/claims\//);
});

test('open forecasts stand first; those whose last day has passed for the reader are marked', async () => {
  const today = () => new Date().toISOString().slice(0, 10);
  const before = today();
  const { page } = await visit('/forecasts/');
  const headings = await page.locator('main h2').allTextContents();
  expect(headings).toEqual(['Open', 'Settled, newest outcome first']);
  const open = page.locator('section:has(#open--heading) .entry');
  const due = await open
    .locator('[data-due]')
    .evaluateAll((notes) =>
      notes.map((note) => [note.dataset['due'] ?? '', note.hasAttribute('hidden')] as const),
    );
  expect(due.length).toBe(await open.count());
  expect(due.length).toBeGreaterThan(0);
  // At midnight either day may be the reader's.
  const days = [before, today()];
  for (const [day, hidden] of due) expect(days.map((today) => day >= today)).toContain(hidden);
});

test('a correction leads to the passage that it touches', async () => {
  const { page } = await visit('/corrections/', noScript);
  await page.locator('.entry[data-change] .entry-what p:not(.entry-where) a').first().click();
  await page.waitForURL(/#text-/);
  expect(await page.locator(':target').count()).toBe(1);
});
