import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analysisPath } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import { compressedText } from '../support/compressed-text.ts';
import { addressOf } from '../support/place.ts';
import { siteFolder } from '../support/site-folder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What a host sends before it waits for an answer: ten packets of 1,460 bytes (RFC 6928). */
const firstWindow = 14_600;
/** More than the hosts of docs and bench send; others write more of them. */
const answerHeaders = 600;

/** The page as far as its first compressed bytes tell. */
function beginningOf(html: Buffer): Buffer {
  const compressed = compressedText(html);
  expect(compressed.length).toBeGreaterThan(firstWindow);
  return brotliDecompressSync(compressed.subarray(0, firstWindow - answerHeaders), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
}

/** The first screen of a page; `answer` decides what the browser gets of it, and of what it loads. */
async function firstScreen(
  viewport: { width: number; height: number },
  answer: (route: Route) => Promise<void>,
): Promise<Buffer> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.route('**/*', answer);
    await page.goto(addressOf(analysisPath), { waitUntil: 'load' });
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('the first window of bytes holds all that $width × $height px show', async (viewport) => {
  const html = await readFile(join(siteFolder, analysisPath, 'index.html'));
  const beginning = beginningOf(html);
  const isPage = (route: Route) => route.request().resourceType() === 'document';
  const early = await firstScreen(viewport, (route) =>
    isPage(route)
      ? route.fulfill({ body: beginning, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  // Scripts add controls to what is there; what the page is without them must not need more bytes.
  const whole = await firstScreen(viewport, (route) =>
    route.request().resourceType() === 'script' ? route.abort() : route.continue(),
  );
  expect(early.equals(whole)).toBe(true);
});
