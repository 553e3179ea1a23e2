import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a reader on a slow line meets who opens a page for the first time. */
export interface FirstView {
  /** First and largest contentful paint, ms after the address was asked for. */
  firstPaint: number;
  largestPaint: number;
  /** How long the page could not answer after the first paint, ms over 50 of each task. */
  blocked: number;
  layoutShift: number;
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
async function watchLine(session: CDPSession, url: string) {
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
  return counted;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
}

const seenIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seenByBench: Seen }).seenByBench);

/** Opens a page as a new reader does, and tells what that reader met. */
export async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const counted = await watchLine(session, url);
    await slowDown(session);
    await page.addInitScript(watchPage);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(quietMs);
    const { firstPaint, largestPaint, layoutShift, tasks } = await seenIn(page);
    const blocked = tasks
      .filter(({ start, duration }) => start + duration > firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { firstPaint, largestPaint, blocked, layoutShift, ...counted };
  } finally {
    await context.close();
  }
}
