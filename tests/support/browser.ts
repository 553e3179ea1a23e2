import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { withoutIndex } from '../../src/lib/without-index.ts';
import { launchChromium } from './chromium.ts';
import { offlineContexts, pageIn } from './offline-context.ts';
import { addressOf, offline, siteUrl } from './place.ts';
import type { Site } from './settings.ts';

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

/** The page of an actor and that of a source: not kept for every reader, nor saved with an analysis. */
const acrossPaths = offline ? [] : ['/actors/trump/', '/sources/koreaherald-afp/'];

/** Every kind of page; what other sites frame is no page of its own. */
export const pagePaths = [
  '/',
  analysisPath,
  sectionPath,
  ledgerPath,
  claimPath,
  '/method/',
  '/feeds/',
  '/actors/',
  ...acrossPaths,
  '/sources/',
  '/forecasts/',
  '/corrections/',
  '/search/',
  '/404.html',
];

/** Whether an address is that of a page, as a link without a script leads to it or as it is shared. */
export const isAt = (page: string) => (url: URL) => placeOf(url) === placeOf(new URL(page));

const placeOf = ({ pathname, hash }: URL) => withoutIndex(pathname) + hash;

/** Collects what a page complains of, or does that a page of the site at `own` should not. */
function complaintsOf(page: Page, own: string): string[] {
  const complaints: string[] = [];
  const answered = new WeakSet<Request>();
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a browser asks for by itself, or a page while nobody waits (fonts too: they are optional): dropped where the test goes on to another page.
    const isDropped = request.failure()?.errorText === 'net::ERR_ABORTED';
    // A page that came and leads on may do so before it is there whole.
    if (isDropped && request.isNavigationRequest() && answered.has(request)) return;
    if (isDropped && /favicon|\/offline\.json$|\/pagefind\/|\.woff2$/.test(request.url())) return;
    complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`) && !request.url().startsWith('data:'))
      complaints.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    answered.add(response.request());
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** A browser for the tests of one file, and a way to open a page in it; each visit has its own context, except offline. */
export function useBrowser(site: Site = 'site') {
  const offlineContext = offlineContexts(site);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** A page that nobody looks at any more would still take memory and time. */
  async function newPage(options: BrowserContextOptions): Promise<Page> {
    if (offline) {
      const page = await pageIn(await offlineContext(browser, options), siteUrl(site), options);
      onTestFinished(() => page.close());
      return page;
    }
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    onTestFinished(() => context.close());
    return context.newPage();
  }

  return async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const page = await newPage(options);
    const complaints = complaintsOf(page, siteUrl(site));
    await page.goto(addressOf(path, site), { waitUntil: 'load' });
    return { page, complaints };
  };
}
