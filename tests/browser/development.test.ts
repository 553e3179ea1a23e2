import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { command } from '../support/command.ts';
import { replaced, type Changes } from '../support/example-analysis.ts';

/** What an author sees while writing: `npm run dev` on a copy of the content, with a page open. */

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
let content = '';
let file = '';
let good = '';
let server: ChildProcess | undefined;
let output = '';
let browser: Browser | undefined;
let page: Page;
let address = '';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// As from a shell: in a test the server would neither watch files nor speak to the page.
const ownEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|TEST|SSR)/.test(name),
  ),
);

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'development-'));
  await cp('tests/sites/every-feature/content', content, { recursive: true });
  file = join(content, 'analyses/port.mdx');
  good = await readFile(file, 'utf8');
  const port = await freePort();
  server = spawn(
    process.execPath,
    [astro, 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'],
    { env: { ...ownEnv, CONTENT_DIR: content, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (let i = 0; i < 600 && !output.includes('watching for file changes'); i += 1) {
    await setTimeout(100);
  }
  // Another program may have taken the port meanwhile: then the server has taken the next.
  address = `${/http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? ''}/port/`;
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await rm(content, { recursive: true });
});

/** The words of the overlay over the page; nothing where there is none. */
async function overlay(): Promise<string> {
  try {
    return await page.evaluate(
      () =>
        document.querySelector('vite-error-overlay')?.shadowRoot?.querySelector('#message-content')
          ?.textContent ?? '',
    );
  } catch {
    // The page is being loaded anew.
    return '';
  }
}

const write = async (text: string) => {
  output = '';
  await writeFile(file, text);
};
const soon = { timeout: 20_000, interval: 100 };
const mended = async () => {
  await write(good);
  await expect.poll(overlay, soon).toBe('');
  await expect.poll(() => page.locator('main h1').textContent(), soon).toBe('The port opens');
};

test('a page of content that holds has no overlay', async () => {
  expect(await page.locator('main h1').textContent()).toBe('The port opens');
  expect(await overlay()).toBe('');
});

test('a slip is told in the browser and at the terminal with place and fix, and goes away when it is mended', async () => {
  await write(good.replace('<Claim id="union-yes">', '<Claim id="union-yess">'));
  await expect
    .poll(overlay, soon)
    .toMatch(
      /port\.mdx:\d+:\d+ Cannot find claim "union-yess"\. \(claim-exists\)\s+Did you mean "union-yes"\?/,
    );
  expect(output).toMatch(/port\.mdx:\d+:\d+ Cannot find claim "union-yess"/);
  expect(output).not.toMatch(/\n\s+at .*\.ts:/);
  await mended();
  await expect.poll(() => output, soon).toContain('The content holds.');
});

test('a slip in the frontmatter is told, also in a tab that is opened later', async () => {
  await write(good.replace('kind: measure', 'kind: mesure'));
  await expect.poll(overlay, soon).toContain('claims[0].kind is "mesure"');
  await page.goto(address);
  await expect.poll(overlay, soon).toContain('Did you mean "measure"?');
  await mended();
});

test('what does not hold and can be drawn is drawn under the overlay', async () => {
  await write(good.replace('quote: порт откроется', 'quote: порт закроется'));
  await expect.poll(overlay, soon).toContain('it departs from them at "закроется"');
  expect(await page.locator('main h1').textContent()).toBe('The port opens');
  await mended();
});

test('markup that an author wrote stays text in the overlay', async () => {
  await write(good.replace('<Claim id="soon">', '<Claim id="<img src=x onerror=alert(1)>">'));
  await expect.poll(overlay, soon).toContain('<img src=x');
  const pictures = await page.evaluate(
    () => document.querySelector('vite-error-overlay')?.shadowRoot?.querySelectorAll('img').length,
  );
  expect(pictures).toBe(0);
  await mended();
});

test('code in an author’s file is told and not run', async () => {
  const path = join(content, 'ran');
  await write(
    good.replace(
      '## The port',
      `export const ran = process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(path)}, '')\n\n## The port`,
    ),
  );
  await expect.poll(overlay, soon).toContain('The text holds import or export.');
  await page.goto(address);
  await expect.poll(overlay, soon).toContain('The text holds import or export.');
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  await mended();
});

/** Leaves a mark in the page that it loses when it is loaded anew. */
const markPage = () => page.evaluate(() => void document.body.setAttribute('data-mark', ''));
const isMarked = () => page.evaluate(() => document.body.hasAttribute('data-mark'));
const text = (selector: string) => page.locator(selector).first().textContent();

test('an edit is shown in the page that is open, at the place where its author is', async () => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await markPage();
  const radio = page.locator('claim-ledger input[value="disputed"]');
  await radio.evaluate((input: HTMLInputElement) => input.click());
  const opened = await page
    .locator('details')
    .first()
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
      scrollTo({ top: 700, behavior: 'instant' });
      return scrollY;
    });
  await write(
    good
      .replace(
        'The clerk <Claim id="old-word">spoke of',
        'The old clerk <Claim id="old-word">wrote of',
      )
      .replace('> Ships <Claim', 'A new paragraph.\n\n> Ships <Claim'),
  );
  await expect.poll(() => text('main'), soon).toContain('The old clerk wrote of');
  expect(await text('main')).toContain('A new paragraph.');
  expect(await isMarked()).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeCloseTo(opened, -2);
  expect(await radio.isChecked()).toBe(true);
  // What was edited is the page of the site, as another visit finds it.
  const fresh = (await browser?.newPage()) ?? page;
  await fresh.goto(address);
  const words = (of: Page) => of.evaluate(() => document.querySelector('.prose')?.textContent);
  const shown = await words(page);
  expect(shown?.replace(/\s+/g, ' ')).toBe((await words(fresh))?.replace(/\s+/g, ' '));
  await fresh.close();
  await mended();
  expect(await isMarked()).toBe(true);
});

test('an edit on which the scripts of the page depend loads it anew', async () => {
  await markPage();
  const path = join(content, 'permalinks.json');
  const recorded = await readFile(path, 'utf8');
  const permalinks = JSON.parse(recorded) as Record<string, { sections: object }>;
  Object.assign(permalinks['port']?.sections ?? {}, { 'what-came': '2026-01-05' });
  await writeFile(path, JSON.stringify(permalinks));
  await write(good.replace('## What is left open', '## What came\n\nShips.\n\n$&'));
  await expect.poll(() => text('nav[aria-label="Contents"]'), soon).toContain('What came');
  await expect.poll(() => isMarked().catch(() => true), soon).toBe(false);
  await writeFile(path, recorded);
  await mended();
});

test('a past state that was taken meanwhile is drawn', async () => {
  const path = join(content, 'versions/port/2026-01-04.json');
  const before = await readFile(path, 'utf8');
  const past = address.replace('/port/', '/port/versions/2026-01-04/');
  const drawn = async () => (await fetch(past)).text();
  expect(await drawn()).toContain('The port opens');
  expect(await drawn()).not.toContain('The quay opens');
  await writeFile(path, before.replaceAll('The port opens', 'The quay opens'));
  await expect.poll(drawn, soon).toContain('The quay opens');
});

/** What the server answers at an address of the site, as a browser asks. */
async function answer(path: string): Promise<{ status: number; words: string }> {
  const response = await fetch(new URL(path, address), { headers: { accept: 'text/html' } });
  return { status: response.status, words: await response.text() };
}
const status = async (path: string) => (await answer(path)).status;

/** Edits a file of the content. */
async function edit(name: string, ...changes: Changes): Promise<void> {
  const path = join(content, name);
  await writeFile(path, replaced(await readFile(path, 'utf8'), ...changes));
}

test('a new analysis is there at once, has its new address when it is renamed, and goes', async () => {
  const [fresh, renamed] = ['fresh', 'fresh-b'].map((name) =>
    join(content, `analyses/${name}.mdx`),
  );
  if (fresh === undefined || renamed === undefined) throw new Error('No names.');
  // The framework knows by now which analyses there are.
  expect([await status('/port/'), await status('/fresh/')]).toEqual([200, 404]);
  const { code, stderr } = await command('new', ['fresh', '--content', content]);
  expect([code, stderr]).toEqual([0, '']);
  await expect.poll(() => status('/fresh/'), soon).toBe(200);
  expect(await status('/fresh/claims/')).toBe(200);

  await rename(fresh, renamed);
  await expect.poll(() => status('/fresh-b/'), soon).toBe(200);
  const old = await answer('/fresh/');
  expect(old.status).toBe(404);
  expect(old.words).toContain('<h1');
  expect(old.words).not.toContain('No analysis with the id');

  await rm(renamed);
  await expect.poll(() => status('/fresh-b/'), soon).toBe(404);
  expect(await status('/port/')).toBe(200);
});

test('a heading and a claim that are called something else have their new addresses only', async () => {
  expect(await status('/later/what-is-to-come/')).toBe(200);
  expect(await status('/later/claims/later/')).toBe(200);
  await edit('analyses/later.mdx', ['## What is to come', '## What may come']);
  await expect.poll(() => status('/later/what-may-come/'), soon).toBe(200);
  expect(await status('/later/what-is-to-come/')).toBe(404);

  await edit(
    'analyses/later.mdx',
    ['- id: later\n', '- id: more\n'],
    ['of: [later]', 'of: [more]'],
    ['<Claim id="later">', '<Claim id="more">'],
  );
  await expect.poll(() => status('/later/claims/more/'), soon).toBe(200);
  expect(await status('/later/claims/later/')).toBe(404);
});

test('an old name of an analysis leads on as soon as the site says so', async () => {
  expect(await status('/quay/')).toBe(404);
  await edit('site.yaml', ['old-port: port', 'old-port: port, quay: port']);
  await expect.poll(() => status('/quay/'), soon).toBe(200);
  expect((await answer('/quay/')).words).toMatch(/http-equiv="refresh"[^>]*\/port\//);
});
