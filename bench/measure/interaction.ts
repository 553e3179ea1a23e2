import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { generateContent } from '../generate/content.ts';
import { writeContent } from '../generate/write.ts';
import { phone, slowProcessor } from './first-view.ts';
import { workPlace } from './folders.ts';
import { buildOwnSite } from './own-site.ts';
import { serve } from './serve.ts';

/** What a reader does with a page of very many claims. */
interface Action {
  label: string;
  /** What is touched: it is brought onto the screen, and has the focus, before anything is measured. */
  target: string;
  act: (target: Locator) => Promise<void>;
  /** What of the page is then another than before, as an expression. */
  shows: string;
}

const tap = (target: Locator) => target.tap();
const nextChoice = (target: Locator) => target.press('ArrowDown');

const actions: readonly Action[] = [
  {
    label: 'Open the card of a claim (tap)',
    target: '.claim button >> nth=250',
    act: tap,
    shows: "document.querySelectorAll('.card:popover-open').length",
  },
  {
    label: 'Filter the ledger by standing (tap)',
    target: 'claim-ledger .chip >> nth=1',
    act: tap,
    shows: "document.querySelector('claim-ledger output').value",
  },
  {
    label: 'Filter the ledger by speaker (key)',
    target: 'claim-ledger select >> nth=0',
    act: nextChoice,
    shows: "document.querySelector('claim-ledger output').value",
  },
  {
    label: 'Order the ledger by date (key)',
    target: 'claim-ledger select >> nth=1',
    act: nextChoice,
    shows: "document.querySelector('claim-ledger tbody').textContent",
  },
  {
    label: 'Switch the theme (tap)',
    target: 'theme-switch button',
    act: tap,
    shows: 'getComputedStyle(document.documentElement).backgroundColor',
  },
];

/** Runs in the page before anything else: the browser's own account of input and the paint after it. */
function watchEvents() {
  const seen: { name: string; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) seen.push({ name, duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  Object.assign(globalThis, { eventsByBench: seen });
}

/** From input to the next paint, ms, to the nearest 8; 16 where the browser reports nothing, for it was less. */
async function paintAfter(browser: Browser, url: string, action: Action): Promise<number> {
  const context = await browser.newContext({ ...phone, colorScheme: 'dark' as const });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchEvents);
    await page.goto(url, { waitUntil: 'load' });
    const target = page.locator(action.target);
    await target.scrollIntoViewIfNeeded();
    await target.focus();
    const before = await page.evaluate(action.shows);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    await page.waitForTimeout(1000);
    await page.evaluate('eventsByBench.length = 0');
    await action.act(target);
    await page.waitForTimeout(1000);
    if ((await page.evaluate(action.shows)) === before)
      throw new Error(`Nothing came of this: ${action.label}.`);
    const events = (await page.evaluate('eventsByBench')) as { duration: number }[];
    return Math.max(16, ...events.map(({ duration }) => duration));
  } finally {
    await context.close();
  }
}

/** The runs of one action. */
export interface Interaction {
  label: string;
  ms: number[];
}

/** What a reader waits for on an analysis of 500 claims, each action on a page of its own, in turn. */
export async function measureInteraction({
  runs,
  claims,
  say,
}: {
  runs: number;
  claims: number;
  say: (text: string) => void;
}): Promise<Interaction[]> {
  const [folder, site] = [workPlace('long', 'content'), workPlace('long', 'site')];
  const content = generateContent({ seed: 1, analyses: 1, claims });
  await writeContent(folder, content);
  say(`Building an analysis of ${claims} claims`);
  await buildOwnSite(folder, site);
  const host = await serve(site);
  const browser = await launchChromium();
  const url = `${host.url}/${content.analyses[0]?.slug ?? ''}/`;
  const found = actions.map(({ label }): Interaction => ({ label, ms: [] }));
  try {
    for (let run = 0; run < runs; run += 1) {
      say(`Interaction, turn ${run + 1} of ${runs}`);
      for (const [i, action] of actions.entries())
        found[i]?.ms.push(await paintAfter(browser, url, action));
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return found;
}
