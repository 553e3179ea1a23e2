import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { generateContent } from '../generate/content.ts';
import type { GeneratedContent } from '../generate/shape.ts';
import { writeContent, writeEdit } from '../generate/write.ts';
import { workPlace } from './folders.ts';
import { developmentCommand } from './own-site.ts';
import { shellEnv } from './run-command.ts';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A server in a group of processes of its own, so that all it starts ends with it. */
function startServer(port: number, content: string): ChildProcess {
  const [command = '', ...args] = developmentCommand(port);
  return spawn(command, args, {
    env: shellEnv({ CONTENT_DIR: content }),
    stdio: 'ignore',
    detached: true,
  });
}

function stopServer({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 1500; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(200);
  }
  throw new Error(`Nobody answered at ${url}.`);
}

/** Runs in every document of the page: tells when it has painted words that begin as a saved edit does. */
function watchWords() {
  let told = '';
  const look = () => {
    const [found] = /Edit number \d+/.exec(document.body?.textContent ?? '') ?? [];
    if (found !== undefined && found !== told) {
      told = found;
      // After this frame has been painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => console.debug(`painted ${found} ${Date.now()}`);
        channel.port2.postMessage('');
      });
    }
    requestAnimationFrame(look);
  };
  look();
}

/** The moment at which the page has painted an edit. */
async function painted(page: Page, edit: string): Promise<number> {
  const message = await page.waitForEvent('console', {
    predicate: (one) => one.text().startsWith(`painted ${edit} `),
    timeout: 60_000,
  });
  return Number(message.text().split(' ').at(-1));
}

/** Rewrites the first sentence of the first analysis. */
async function saveEdit(folder: string, content: GeneratedContent, words: string): Promise<void> {
  const [analysis] = content.analyses;
  const first = analysis?.sections[0]?.blocks[0];
  if (!analysis || !first || !('sentences' in first)) throw new Error('No sentence to edit.');
  first.sentences[0] = `${words} was saved.`;
  await writeEdit(folder, content, { what: words, slugs: [analysis.slug], ids: false });
}

/** The runs with one number of analyses. */
export interface Development {
  analyses: number;
  ms: number[];
}

async function measureSize(
  analyses: number,
  { runs, say }: { runs: number; say: (text: string) => void },
): Promise<Development> {
  const folder = workPlace('development', 'content');
  const content = generateContent({ seed: 1, analyses });
  await writeContent(folder, content);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/${content.analyses[0]?.slug ?? ''}/`;
  const server = startServer(port, folder);
  const stop = () => stopServer(server);
  process.once('exit', stop);
  const browser = await launchChromium();
  const ms: number[] = [];
  try {
    await answers(url);
    const page = await browser.newPage();
    await page.addInitScript(watchWords);
    await page.goto(url);
    // One edit that nobody counts: the server compiles what an edit needs.
    for (let run = 0; run <= runs; run += 1) {
      say(`Development with ${analyses} analyses, edit ${run} of ${runs}`);
      // The reader of the page writes, and looks; the watcher of files is quiet meanwhile.
      await setTimeout(1500);
      const seen = painted(page, `Edit number ${run}`);
      const start = Date.now();
      await saveEdit(folder, content, `Edit number ${run}`);
      const end = await seen;
      if (run > 0) ms.push(end - start);
    }
  } finally {
    await browser.close();
    stop();
    process.off('exit', stop);
  }
  return { analyses, ms };
}

/** From a saved edit to the painted change, in `npm run dev` with a page open. */
export async function measureDevelopment({
  sizes,
  ...options
}: {
  sizes: readonly number[];
  runs: number;
  say: (text: string) => void;
}): Promise<Development[]> {
  const found: Development[] = [];
  for (const analyses of sizes) found.push(await measureSize(analyses, options));
  return found;
}
