import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { portalPage } from './server-faults.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';

let folder = '';
let server: StaticServer | undefined;

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  await write({
    'first/index.html': 'first: front page',
    'first/method/index.html': 'first: method',
    'first/404.html': 'first: not here',
    'first/_astro/a.js': 'export {};',
    'first/a name.json': '{}',
    'second/index.html': 'second: front page',
    'secret.txt': 'outside',
  });
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => server?.stop());

async function start(prefix?: string): Promise<StaticServer> {
  server = await startStaticServer(join(folder, 'first'), prefix);
  return server;
}

async function text(address: string): Promise<string> {
  return (await fetch(address)).text();
}

test.each(['/', '/a/b/'])('below %s it serves as a plain static host does', async (prefix) => {
  const { url } = await start(prefix);
  const page = await fetch(`${url}/method/`);
  expect(await page.text()).toBe('first: method');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(await text(`${url}/method/index.html`)).toBe('first: method');

  const redirect = await fetch(`${url}/method?q`, { redirect: 'manual' });
  expect(redirect.status).toBe(301);
  expect((await fetch(`${url}/method`)).url).toBe(`${url}/method/`);

  const script = await fetch(`${url}/_astro/a.js`);
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(script.headers.get('cache-control')).toMatch(/immutable/);
  expect(await text(`${url}/a%20name.json`)).toBe('{}');

  for (const path of ['/x/y/z', '/_astro/', '/method/index.html/']) {
    const missing = await fetch(url + path);
    expect([missing.status, await missing.text()]).toEqual([404, 'first: not here']);
  }
});

test('what is outside of the prefix is not found, and the prefix itself leads to the site', async () => {
  const { url } = await start('/a/b/');
  const { origin } = new URL(url);
  expect(await text(`${origin}/`)).toBe('Not found');
  expect((await fetch(`${origin}/a/`)).status).toBe(404);
  expect((await fetch(`${origin}/a/b`)).url).toBe(`${url}/`);
  await expect(startStaticServer(folder, '/a')).rejects.toThrow('begins and ends with a slash: /a');
});

test('no address leads out of the folder, and a broken one is refused', async () => {
  const { url } = await start();
  for (const path of ['/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/%', '/%00'])
    expect((await fetch(url + path)).status).toBe(400);
});

test('a page that has not changed is not sent again', async () => {
  const { url, deploy } = await start();
  const tag = (await fetch(`${url}/`)).headers.get('etag') ?? '';
  const ask = () => fetch(`${url}/`, { headers: { 'if-none-match': tag } });
  expect((await ask()).status).toBe(304);
  deploy(join(folder, 'second'));
  expect((await ask()).status).toBe(200);
});

test('only GET and HEAD are answered, HEAD without the bytes', async () => {
  const { url } = await start();
  const head = await fetch(`${url}/`, { method: 'HEAD' });
  expect([head.headers.get('content-length'), await head.text()]).toEqual(['17', '']);
  expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(405);
});

test('the log holds each request with its path on the site and its answer', async () => {
  const { url, requests, forget, fail } = await start('/a/');
  await text(`${url}/method/?q`);
  await text(`${url}/x`);
  fail('/', { kind: 'empty' });
  await text(`${url}/`);
  await text(new URL('/b/', url).href);
  expect(requests).toEqual([
    { method: 'GET', path: '/method/', answer: 200 },
    { method: 'GET', path: '/x', answer: 404 },
    { method: 'GET', path: '/', answer: 'empty' },
    { method: 'GET', path: '/b/', answer: 404 },
  ]);
  forget();
  expect(requests).toEqual([]);
});

test('a fault meets only what fits its path or pattern, until it is taken back', async () => {
  const { url, fail, heal } = await start();
  const status = async (path: string) => (await fetch(url + path)).status;
  const end = fail('/method/', { kind: 'status', status: 500 });
  fail(/\.js$/, { kind: 'status', status: 404 });
  expect([await status('/method/'), await status('/'), await status('/_astro/a.js')]).toEqual([
    500, 200, 404,
  ]);
  end();
  expect([await status('/method/'), await status('/_astro/a.js')]).toEqual([200, 404]);
  heal();
  expect(await status('/_astro/a.js')).toBe(200);
});

test('a fault can begin after some requests and end after some, and the last command wins', async () => {
  const { url, fail } = await start();
  const statuses = async (times: number) => {
    const found = [];
    for (let i = 0; i < times; i++) found.push((await fetch(`${url}/`)).status);
    return found;
  };
  fail('/', { kind: 'status', status: 500 }, { after: 1, times: 2 });
  await text(`${url}/method/`);
  expect(await statuses(4)).toEqual([200, 500, 500, 200]);
  fail(/./, { kind: 'status', status: 500 });
  fail('/', { kind: 'status', status: 404 }, { times: 1 });
  expect(await statuses(2)).toEqual([404, 500]);
});

test('a captive portal shows a page of its own for any file, or leads to another host', async () => {
  const { url, fail } = await start();
  fail(/./, { kind: 'portal' });
  const shown = await fetch(`${url}/_astro/a.js`);
  expect([shown.status, shown.headers.get('content-type'), await shown.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    portalPage,
  ]);
  fail('/', { kind: 'redirect', to: 'http://127.0.0.1:9/sign-in' });
  const led = await fetch(`${url}/`, { redirect: 'manual' });
  expect([led.status, led.headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/sign-in']);
});

test('an empty answer has status and type of the right one, and is not kept', async () => {
  const { url, fail } = await start();
  fail('/_astro/a.js', { kind: 'empty' });
  const empty = await fetch(`${url}/_astro/a.js`);
  expect([empty.status, await empty.text()]).toEqual([200, '']);
  expect(empty.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(empty.headers.get('cache-control')).toBe('no-store');
});

test.each(['cut', 'broken-off'] as const)(
  'of an answer that is %s the beginning arrives, and then an error',
  async (kind) => {
    const { url, fail } = await start();
    fail('/', { kind });
    const answer = await fetch(`${url}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-length')).toBe(kind === 'cut' ? '17' : null);
    let arrived = '';
    const read = async () => {
      for await (const chunk of answer.body ?? []) arrived += Buffer.from(chunk).toString();
    };
    await expect(read()).rejects.toThrow('terminated');
    expect(arrived).toBe('first: f');
  },
);

test('a host that hangs answers nothing, and can be stopped all the same', async () => {
  const host = await start();
  host.fail('/', { kind: 'hang' });
  const waiting = fetch(`${host.url}/`);
  const answered = { yet: false };
  waiting.then(
    () => (answered.yet = true),
    () => (answered.yet = true),
  );
  await expect.poll(() => host.requests).toMatchObject([{ answer: 'hang' }]);
  expect(await text(`${host.url}/method/`)).toBe('first: method');
  expect(answered.yet).toBe(false);
  await host.stop();
  await expect(waiting).rejects.toThrow('fetch failed');
});

test('a slow answer is the right one, after what was asked for at the same time', async () => {
  const { url, fail } = await start();
  fail('/', { kind: 'slow', ms: 2000 });
  const order: string[] = [];
  await Promise.all(
    ['/', '/method/'].map(async (path) => {
      order.push(await text(url + path));
    }),
  );
  expect(order).toEqual(['first: method', 'first: front page']);
});

test('a host that is gone refuses, and comes back at the same address', async () => {
  const { url, gone, back } = await start();
  await text(`${url}/`);
  await gone();
  await expect(fetch(`${url}/`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await back();
  expect(await text(`${url}/`)).toBe('first: front page');
});

test('a deploy takes place at once, or between two requests', async () => {
  const { url, deploy } = await start();
  deploy(join(folder, 'second'), { after: 2 });
  const shown = [];
  for (let i = 0; i < 4; i++) shown.push((await text(`${url}/`)).slice(0, 6));
  expect(shown).toEqual(['first:', 'first:', 'second', 'second']);
  deploy(join(folder, 'first'));
  expect(await text(`${url}/`)).toBe('first: front page');
});
