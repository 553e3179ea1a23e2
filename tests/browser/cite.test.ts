import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessibleInBothThemes } from '../support/axe.ts';
import { analysisPath, claimPath, useBrowser } from '../support/browser.ts';
import { holdTimers } from '../support/hold-timers.ts';

const visit = useBrowser();

const kinds = [
  ['an analysis', analysisPath, 'witkoff-putin-talks-2026'],
  ['a claim', claimPath, 'witkoff-putin-talks-2026-venue-agreed'],
] as const;
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const textOf = async (page: Page, id: string) =>
  ((await page.locator(`[id="${id}"]`).textContent()) ?? '').trim();

describe.each(kinds)('%s', (_, path, key) => {
  test('is cited by one press in either style: the text is copied, and that is shown and announced', async () => {
    const { page, complaints } = await visit(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await holdTimers(page);
    for (const style of ['APA', 'Chicago']) {
      await page.getByRole('button', { name: `Copy ${style}` }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      const text = await textOf(page, `cite--${style.toLowerCase()}`);
      expect(text).toContain(path);
      expect(await clipboard(page)).toBe(text);
      await page.clock.fastForward(2500);
      await page.getByRole('button', { name: `Copy ${style}` }).waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test('is opened, copied and saved by keyboard alone for a program', async () => {
    const { page, complaints } = await visit(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.cite summary', { hasText: 'BibTeX' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Copy BibTeX',
    );
    await holdTimers(page);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboard(page)).toBe(await textOf(page, 'cite--bibtex'));
    await page.keyboard.press('Tab');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(saved.suggestedFilename()).toBe(`${key}.bib`);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['with', true],
    ['without', false],
  ])('is saved %s JavaScript as the file that is shown', async (_, javaScriptEnabled) => {
    const { page, complaints } = await visit(path, { javaScriptEnabled });
    for (const [label, format, extension] of [
      ['BibTeX', 'bibtex', 'bib'],
      ['RIS', 'ris', 'ris'],
      ['CSL-JSON', 'csl-json', 'json'],
    ] as const) {
      await page.locator('.cite summary', { hasText: label }).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${key}.${extension}` }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe(`${key}.${extension}`);
      const file = await readFile(await saved.path(), 'utf8');
      expect(file.replaceAll('\r\n', '\n').trim()).toBe(await textOf(page, `cite--${format}`));
      if (format === 'ris') expect(file.split('\r\n').length).toBe(file.split('\n').length);
    }
    expect(complaints).toEqual([]);
  });

  test('shows no button that does nothing without JavaScript, and all of its text', async () => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    for (const summary of await page.locator('.cite summary').all()) await summary.click();
    expect(await page.locator('.cite button:visible').count()).toBe(0);
    for (const style of ['apa', 'chicago']) {
      expect(await page.locator(`[id="cite--${style}"]`).isVisible()).toBe(true);
    }
  });

  test('with every format open does not scroll sideways at 320 px', async () => {
    const { page } = await visit(path, { viewport: { width: 320, height: 700 } });
    for (const summary of await page.locator('.cite summary').all()) await summary.click();
    expect(await page.locator('.cite pre:visible').count()).toBe(3);
    const overflow = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      return [...document.querySelectorAll('.cite, .cite *')]
        .filter(
          (element) => element.getBoundingClientRect().right > room || element.scrollWidth > room,
        )
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(overflow).toEqual([]);
  });

  test('with every format open has no axe violation in either theme', async () => {
    const { page } = await visit(path);
    for (const summary of await page.locator('.cite summary').all()) await summary.click();
    await expectAccessibleInBothThemes(page, '.cite');
  });

  test('is printed with both styles, and no formats or buttons', async () => {
    const { page } = await visit(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.cite p[id]:visible').count()).toBe(2);
    expect(await page.locator('.cite :is(button, summary, pre, a):visible').count()).toBe(0);
  });
});
