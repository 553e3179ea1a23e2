import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openQuietPage } from './quiet-page.ts';

/** When a reader on a slow line who opens a page for the first time meets what. */
export interface Moments {
  /** First and largest contentful paint, ms after the address was asked for. */
  firstPaint: number;
  largestPaint: number;
  /** How long the page could not answer after the first paint, ms over 50 of each task. */
  blocked: number;
  layoutShift: number;
}

/** What that costs the line. */
export interface Weight {
  /** All that came over the line, and of it the page itself. */
  bytes: number;
  pageBytes: number;
  requests: number;
}

/** A phone on slow 4G: 150 ms, 1.6 Mbit/s, a processor four times slower. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const slowProcessor = 4;
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** After the page has loaded: what it paints and fetches late counts too. */
const quietMs = 1500;

interface Seen {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  tasks: { start: number; duration: number }[];
}

/** Runs in the page before anything else. */
function watchPage() {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, tasks: [] };
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  each('layout-shift', (entry) => {
    seen.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  });
  each('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
  Object.assign(globalThis, { seenByBench: seen });
}

/** Counts what a page asks for and gets; compressed, with headers. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const counted = { bytes: 0, pageBytes: 0, requests: 0 };
    const pages = new Set<string>();
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('http')) return;
      counted.requests += 1;
      if (request.url === url) pages.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      counted.bytes += encodedDataLength;
      if (pages.has(requestId)) counted.pageBytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await page.goto(url, { waitUntil: 'load' });
    await setTimeout(quietMs);
    return counted;
  } finally {
    await context.close();
  }
}

/** Opens a page as a new reader does, and tells when that reader met what. */
export async function firstView(browser: Browser, url: string): Promise<Moments> {
  const page = await openQuietPage(browser);
  try {
    await page.send('Page.enable');
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...phone.viewport,
      deviceScaleFactor: 1,
      mobile: phone.isMobile,
    });
    await page.send('Emulation.setTouchEmulationEnabled', { enabled: phone.hasTouch });
    await page.send('Network.emulateNetworkConditions', line);
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${String(watchPage)})()`,
    });
    const loaded = page.next('Page.loadEventFired');
    await page.send('Page.navigate', { url });
    await loaded;
    await setTimeout(quietMs);
    const { result } = (await page.send('Runtime.evaluate', {
      expression: 'JSON.stringify(seenByBench)',
    })) as { result: { value: string } };
    const { firstPaint, largestPaint, layoutShift, tasks } = JSON.parse(result.value) as Seen;
    const blocked = tasks
      .filter(({ start, duration }) => start + duration > firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { firstPaint, largestPaint, blocked, layoutShift };
  } finally {
    await page.close();
  }
}
