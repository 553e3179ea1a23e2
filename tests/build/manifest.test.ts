import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { safeRadius } from '../../src/outputs/manifest/icons.ts';
import type { WebManifest } from '../../src/outputs/manifest/web-manifest.ts';
import { builtPages } from '../support/pages.ts';
import { decodePng, type Picture } from '../support/png.ts';
import { siteFolder } from '../support/site-folder.ts';

const file = (name: string) => readFile(join(siteFolder, name));
const manifest = JSON.parse(
  await readFile(join(siteFolder, 'site.webmanifest'), 'utf8'),
) as WebManifest;
const pages = await builtPages();
const isFramed = ({ file }: { file: string }) => file.endsWith('embed/index.html');

/** How much two colours differ, in the channel where they differ most. */
const difference = (a: number, b: number) =>
  Math.max(...[16, 8, 0].map((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255))));

/** A shade that nobody sees: where the logo's round corners melt into the ground, colours are rounded. */
const unseen = 4;

/** How far the pixels that differ from the ground lie from the middle, in widths of the picture. */
function reach({ width, height, at }: Picture): number {
  const ground = at(0, 0);
  let farthest = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (difference(at(x, y), ground) <= unseen) continue;
      farthest = Math.max(farthest, Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2));
    }
  }
  return farthest / width;
}

test('every icon of the manifest is there, of the size that it says', async () => {
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await file(src);
    if (type === 'image/svg+xml') {
      expect(bytes.toString(), src).toMatch(/^<svg [^>]*viewBox="0 0 32 32"/);
      continue;
    }
    const { width, height } = decodePng(bytes);
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test.each(['icon-maskable-512.png', 'apple-touch-icon.png'])(
  'what matters in %s lies in the circle that no system cuts into, and its ground fills the rest',
  async (name) => {
    const picture = decodePng(await file(name));
    const last = picture.width - 1;
    for (const [x, y] of [[0, 0] as const, [last, 0] as const, [0, last] as const]) {
      expect(picture.at(x, y)).toBe(0x17191e);
    }
    const farthest = reach(picture);
    expect(farthest).toBeLessThanOrEqual(safeRadius);
    // Nor is it a speck in the middle.
    expect(farthest).toBeGreaterThan(safeRadius / 2);
  },
);

test('the same sign is on every icon', async () => {
  for (const name of ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png']) {
    const { width, at } = decodePng(await file(name));
    const mark = (x: number, y: number) => at(Math.round(x * width), Math.round(y * width));
    // The three lines of the logo, and the ground between them.
    const places = [11, 14, 17, 20, 23].map((y) => mark(10 / 32, y / 32));
    expect(places, name).toEqual([0xfcfbf8, 0x17191e, 0xfcfbf8, 0x17191e, 0xfcfbf8]);
  }
});

test('every page names the manifest and the icon for iOS, but not what other sites frame', () => {
  const named = pages.filter(({ $ }) => $('link[rel="manifest"]').length > 0);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(isFramed)).toEqual([]);
  for (const { path, $ } of named) {
    expect($('link[rel="manifest"]').length, path).toBe(1);
    expect($('link[rel="apple-touch-icon"]').length, path).toBe(1);
  }
  const without = pages.filter((page) => !named.includes(page) && !isFramed(page));
  // An old address leads on at once: nobody installs the site from there.
  for (const { path, $ } of without) {
    expect($('meta[http-equiv="refresh"]').length, path).toBe(1);
  }
});
