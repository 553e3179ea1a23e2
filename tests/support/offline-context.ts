import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { ownHosts } from './place.ts';
import type { Site } from './settings.ts';

/** What a context is made with; all other options a page can be given later. */
type Device = Pick<BrowserContextOptions, 'hasTouch' | 'isMobile'>;

/**
 * The one visit: to the front page until the worker is ready, and to the list of what can be saved, with a press on
 * every button that saves an analysis. Then there is no network any more, and no host either.
 */
async function visitOnce(browser: Browser, site: Site, device: Device) {
  const host = site instanceof URL ? undefined : ownHosts?.[site];
  if (!host) throw new Error('Only the setting “offline” has hosts that go away.');
  const context = await browser.newContext({ reducedMotion: 'reduce', ...device });
  await host.back();
  const page = await context.newPage();
  await page.goto(`${host.url}/`, { waitUntil: 'load' });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${host.url}/offline/`, { waitUntil: 'load' });
  const button = page.getByRole('button', { name: /^Save for offline/ });
  await button.first().waitFor();
  const controls = page.locator('save-offline');
  for (let saved = 0; saved < (await controls.count()); saved++) {
    await button.first().click();
    await page.locator('save-offline[data-state="saved"]').nth(saved).waitFor();
  }
  await page.close();
  await context.setOffline(true);
  await host.gone();
  return context;
}

/** Contexts of readers who are offline, one for each device: a visit takes a second, and what it keeps stays. */
export function offlineContexts(site: Site) {
  const contexts = new Map<string, Promise<BrowserContext>>();
  return (browser: Browser, { hasTouch = false, isMobile = false }: Device) => {
    const key = JSON.stringify([hasTouch, isMobile]);
    const context = contexts.get(key) ?? visitOnce(browser, site, { hasTouch, isMobile });
    contexts.set(key, context);
    return context;
  };
}

/** A new page in a context that others use too, set up as a context of its own would be, with nothing that they left. */
export async function pageIn(
  context: BrowserContext,
  origin: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const { viewport, colorScheme, reducedMotion, forcedColors, javaScriptEnabled, bypassCSP } =
    options;
  const page = await context.newPage();
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'reduce',
    forcedColors: forcedColors ?? 'none',
  });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  // As Playwright does it for a context; workers go on.
  if (javaScriptEnabled === false)
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  if (bypassCSP) await session.send('Page.setBypassCSP', { enabled: true });
  return page;
}
