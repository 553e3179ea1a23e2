import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { withoutIndex } from '../../src/lib/without-index.ts';
import { launchChromium } from './chromium.ts';

/** A page under test, with everything it should not have done. */
export interface Visit {
  page: Page;
  /** Console messages, errors, failed or foreign requests, refusals of the policy; empty when all is well. */
  complaints: string[];
}

/** The address of the analysis under test. */
export const analysisPath = '/witkoff-putin-talks/';

/** A section of it by itself, its ledger, and one of its claims: a forecast, disputed and settled. */
export const sectionPath = `${analysisPath}sanctions-and-tariffs/`;
export const ledgerPath = `${analysisPath}claims/`;
export const claimPath = `${ledgerPath}venue-agreed/`;

/** Every kind of page; what other sites frame is no page of its own. */
export const pagePaths = [
  '/',
  analysisPath,
  sectionPath,
  ledgerPath,
  claimPath,
  '/method/',
  '/404.html',
];

/** Whether an address is that of a page, as a link without a script leads to it or as it is shared. */
export const isAt = (page: string) => (url: URL) =>
  withoutIndex(url.pathname) + url.hash === new URL(page).pathname + new URL(page).hash;

/** A browser for the tests of one file, and a way to open a page in it; each visit has its own context. */
export function useBrowser(siteUrl = inject('siteUrl')) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  return async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      // The browser asks for the icon by itself, and drops it where the test goes on to another page.
      if (request.failure()?.errorText === 'net::ERR_ABORTED' && /favicon/.test(request.url()))
        return;
      complaints.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:')) {
        complaints.push(`foreign: ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    return { page, complaints };
  };
}
