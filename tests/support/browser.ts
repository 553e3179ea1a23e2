import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A page under test, with everything it should not have done. */
export interface Visit {
  page: Page;
  /** Console messages, errors, failed or foreign requests, refusals of the policy; empty when all is well. */
  complaints: string[];
}

/** The address of the analysis under test. */
export const analysisPath = '/witkoff-putin-talks/';

/** Every kind of page. */
export const pagePaths = ['/', analysisPath, '/method/', '/404.html'];

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
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
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
