import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Locator } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { generateContent } from '../generate/content.ts';
import { writeContent } from '../generate/write.ts';
import { bareControls } from '../peers/bare-controls.ts';
import { phone, slowProcessor } from './first-view.ts';
import { workPlace } from './folders.ts';
import { buildOwnSite } from './own-site.ts';
import { serve } from './serve.ts';

/** Where an action is done. */
interface Control {
  /** What is touched: it is brought onto the screen, and has the focus, before anything is measured. */
  target: string;
  /** What of the page is then another than before, as an expression. */
  shows: string;
}

/** What a reader does with a page of very many claims, and the same on a page with nothing else. */
interface Action {
  label: string;
  act: (target: Locator, session: CDPSession) => Promise<void>;
  ours: Control;
  bare: Control;
}

/** How long a finger is down in a quick tap, ms. */
const restMs = 60;

/**
 * A tap. Not Playwright's: it listens to each event of it in the page, and lifts the finger in the moment in which it
 * comes down, so that what is done for the one is waited for by the other.
 */
async function tap(target: Locator, session: CDPSession): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`It cannot be tapped: ${String(target)}`);
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await setTimeout(restMs);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const nextChoice = (target: Locator) => target.press('ArrowDown');

const openPopovers = "document.querySelectorAll(':popover-open').length";
const ledgerCount = "document.querySelector('claim-ledger output').value";
const bareCount = "document.getElementById('shown').value";
const background = 'getComputedStyle(document.documentElement).backgroundColor';

const actions: readonly Action[] = [
  {
    label: 'Open the card of a claim (tap)',
    act: tap,
    ours: { target: '.claim button >> nth=250', shows: openPopovers },
    bare: { target: '#number', shows: openPopovers },
  },
  {
    label: 'Filter the ledger by standing (tap)',
    act: tap,
    ours: { target: 'claim-ledger .chip >> nth=1', shows: ledgerCount },
    bare: { target: '#chip', shows: bareCount },
  },
  {
    label: 'Filter the ledger by speaker (key)',
    act: nextChoice,
    ours: { target: 'claim-ledger select >> nth=0', shows: ledgerCount },
    bare: { target: '#speaker', shows: bareCount },
  },
  {
    label: 'Order the ledger by date (key)',
    act: nextChoice,
    ours: {
      target: 'claim-ledger select >> nth=1',
      shows: "document.querySelector('claim-ledger tbody').textContent",
    },
    bare: { target: '#order', shows: "document.getElementById('rows').textContent" },
  },
  {
    label: 'Switch the theme (tap)',
    act: tap,
    ours: { target: 'theme-switch button', shows: background },
    bare: { target: '#theme', shows: background },
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
async function paintAfter(
  browser: Browser,
  url: string,
  { label, act }: Action,
  control: Control,
): Promise<number> {
  const context = await browser.newContext({ ...phone, colorScheme: 'dark' as const });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchEvents);
    await page.goto(url, { waitUntil: 'load' });
    const target = page.locator(control.target);
    await target.scrollIntoViewIfNeeded();
    await target.focus();
    // What was laid out late on the way there may have moved it.
    await target.scrollIntoViewIfNeeded();
    const before = await page.evaluate(control.shows);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    await page.waitForTimeout(1000);
    await page.evaluate('eventsByBench.length = 0');
    await act(target, session);
    await page.waitForTimeout(1000);
    if ((await page.evaluate(control.shows)) === before)
      throw new Error(`Nothing came of this at ${url}: ${label}.`);
    const events = (await page.evaluate('eventsByBench')) as { duration: number }[];
    return Math.max(16, ...events.map(({ duration }) => duration));
  } finally {
    await context.close();
  }
}

/** The folder of the bare page, beside the analysis: what serves one serves the other. */
const bareName = 'bare-controls';

/** The runs of one action, on our page and on the bare one. */
export interface Interaction {
  label: string;
  ms: number[];
  bareMs: number[];
}

/**
 * What a reader waits for on a very long analysis, and on a page with nothing else: each action on a page of its own, in
 * turn.
 */
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
  await mkdir(join(site, bareName));
  await writeFile(join(site, bareName, 'index.html'), bareControls);
  const host = await serve(site);
  const browser = await launchChromium();
  const ours = `${host.url}/${content.analyses[0]?.slug ?? ''}/`;
  const bare = `${host.url}/${bareName}/`;
  const found = actions.map(({ label }): Interaction => ({ label, ms: [], bareMs: [] }));
  try {
    for (let run = 0; run < runs; run += 1) {
      say(`Interaction, turn ${run + 1} of ${runs}`);
      for (const [i, action] of actions.entries()) {
        found[i]?.ms.push(await paintAfter(browser, ours, action, action.ours));
        found[i]?.bareMs.push(await paintAfter(browser, bare, action, action.bare));
      }
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return found;
}
