import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import { cardAddress } from '../../src/model/addresses.ts';
import { margin } from '../../src/outputs/card/measures.ts';
import { isWholeCard } from '../../src/outputs/card/png.ts';
import { builtPages } from '../support/pages.ts';
import { decodePng, inkBox } from '../support/png.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

const paper = 0xfcfbf8;

/** The pages of a built site that have a card of their own: it, its analyses, their ledgers, sections and claims. */
async function pagesWithCards(folder: string): Promise<string[]> {
  const pages = await builtPages(folder);
  const analyses = pages.filter(({ $ }) => $('nav[aria-label="Contents"]').length > 0);
  const redirects = new Set(
    pages.filter(({ $ }) => $('meta[http-equiv="refresh"]').length > 0).map(({ path }) => path),
  );
  const roots = analyses.map(({ path }) => path).filter((path) => path.split('/').length === 3);
  const parts = pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && !path.endsWith('/embed/') && !redirects.has(path))
    // A past state shows the card of its analysis.
    .filter((path) => !path.includes('/versions/'))
    .filter((path) => roots.some((root) => path.startsWith(root)));
  return ['/', ...parts];
}

describe.each([siteFolder, featuresFolder])('the cards of %s', async (folder) => {
  const pages = await pagesWithCards(folder);
  const cards = await Promise.all(
    pages.map(async (page) => ({
      page,
      png: await readFile(join(folder, cardAddress(page))).catch(() => Buffer.alloc(0)),
    })),
  );

  test('every page has one, and there are no others', async () => {
    expect(pages.length).toBeGreaterThan(folder === siteFolder ? 70 : 8);
    const files = await findFiles(folder, 'card.png');
    expect(files.map((file) => `/${file}`).sort()).toEqual(pages.map(cardAddress).sort());
  });

  test('each is a whole PNG of 1200 by 630 pixels and at most 60 KB', () => {
    for (const { page, png } of cards) {
      expect(isWholeCard(png), page).toBe(true);
      expect(png.length, page).toBeLessThan(60 * 1024);
    }
  });

  test('no two are the same', () => {
    const digests = cards.map(({ png }) => createHash('sha256').update(png).digest('hex'));
    expect(new Set(digests).size).toBe(cards.length);
  });

  test('nothing on them is clipped: their margins are paper', () => {
    for (const { page, png } of cards) {
      const ink = inkBox(decodePng(png), paper);
      expect(ink.left, page).toBeGreaterThanOrEqual(margin.x - 8);
      expect(ink.right, page).toBeLessThan(1200 - margin.x + 8);
      expect(ink.top, page).toBeGreaterThanOrEqual(margin.y - 18);
      expect(ink.bottom, page).toBeLessThan(630 - margin.y + 8);
    }
  });
});
