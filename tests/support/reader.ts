import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';
import { featuresFolder } from './site-folder.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';

/** A reader with a browser of their own, and the host of the site that uses every feature: both are gone afterwards. */
export interface Reader {
  context: BrowserContext;
  page: Page;
  host: StaticServer;
  /** Opens a page of the site. */
  open: (path: string, page?: Page) => Promise<void>;
  /** Waits until the site is kept whole, in the edition that it has now. */
  kept: () => Promise<void>;
  /** No network and no host, until `back`. */
  gone: () => Promise<void>;
  back: () => Promise<void>;
}

/** Waits until the active worker is the newest; fails in the page where it takes longer than a test may. */
const active = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // A worker that waits is newer than the active one: it takes over once no page objects.
    const settled = () =>
      registration.active?.state === 'activated' &&
      !registration.installing &&
      !registration.waiting;
    for (let i = 0; i < 600 && !settled(); i++) await new Promise((done) => setTimeout(done, 50));
    if (!settled()) throw new Error('The worker does not become active.');
  });

/** For the tests of one file: makes readers who share nothing but the browser's program. */
export function useReaders() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  return async function reader(prefix = '/', folder = featuresFolder): Promise<Reader> {
    const host = await startStaticServer(folder, prefix);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    onTestFinished(async () => {
      await context.close();
      await host.stop();
    });
    // What does not come within this time does not come: the test fails where it waits.
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    return {
      context,
      page,
      host,
      open: async (path, where = page) =>
        void (await where.goto(host.url + path, { waitUntil: 'load' })),
      kept: () => active(page),
      gone: async () => {
        await context.setOffline(true);
        await host.gone();
      },
      back: async () => {
        await host.back();
        await context.setOffline(false);
      },
    };
  };
}

/** The words of the page's first heading, of whichever page is shown. */
export const heading = (page: Page) => page.locator('h1').first().innerText();

/** The names of the caches on this page's host, and how many files each holds. */
export const cachesOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const sizes = await Promise.all(
      names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const),
    );
    return Object.fromEntries(sizes);
  });

/** Asks the browser to look for a newer worker, as it does by itself when a page is opened. */
export const lookForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // Where the site has withdrawn it, there may be none any more.
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return;
    const ask = () => registration.update().catch(() => undefined);
    await ask();
    // The first may have joined what the browser asked by itself, before the site was another.
    if (!registration.installing && !registration.waiting) await ask();
    const { installing } = registration;
    if (!installing) return;
    await new Promise<void>((done) => {
      const look = () => {
        if (installing.state !== 'installing') done();
      };
      installing.addEventListener('statechange', look);
      look();
    });
  });

/** What a reader may get in place of a file, and how the host is told to send it. */
export const badAnswers = [
  ['an error', { kind: 'status', status: 500 }],
  ['not found', { kind: 'status', status: 404 }],
  ['a login page', { kind: 'portal' }],
  ['the way to a login page', { kind: 'redirect', to: 'http://127.0.0.1:9/login' }],
  ['nothing', { kind: 'empty' }],
  ['half a page', { kind: 'cut' }],
  ['an answer that breaks off', { kind: 'broken-off' }],
] as const;
