import type { Page } from 'playwright-core';

/**
 * From here on the page's timers run only when they are told to (`page.clock`): how long a mouse rests, or a word stays,
 * must not depend on how busy the machine is.
 */
export async function holdTimers(page: Page): Promise<void> {
  await page.clock.install();
  // Far enough ahead: what the page itself has timed may go by meanwhile.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
}
