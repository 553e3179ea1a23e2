import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagePaths, useBrowser } from '../support/browser.ts';
import { ownSite } from '../support/own-site.ts';
import { siteFolder } from '../support/site-folder.ts';

const visit = useBrowser();

// The manifest on a host that has the site below a path; the page that names it is of no matter here.
const below = '/a/b/';
let server: Server;
beforeAll(async () => {
  const manifest = await readFile(join(siteFolder, 'site.webmanifest'));
  server = createServer(({ url }, answer) => {
    const isManifest = url === `${below}site.webmanifest`;
    answer.setHeader('Content-Type', isManifest ? 'application/manifest+json' : 'text/html');
    answer.end(
      isManifest ? manifest : '<!doctype html><link rel="manifest" href="site.webmanifest">',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

/**
 * What Chromium itself makes of the manifest of a page. (The headless one does not say what else would keep it from
 * being installed: `Page.getInstallabilityErrors` is empty there for any page.)
 */
async function asChromiumReads(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  return { url, errors, manifest };
}

test.each(pagePaths)('Chromium reads the manifest of %s without a complaint', async (path) => {
  const { page, complaints } = await visit(path);
  const root = new URL('/', page.url()).href;
  const { url, errors, manifest } = await asChromiumReads(page);
  expect(errors).toEqual([]);
  expect(url).toBe(`${root}site.webmanifest`);
  expect(manifest).toMatchObject({
    id: root,
    startUrl: root,
    scope: root,
    name: ownSite.name,
    display: 'kStandalone',
    themeColor: 'rgba(252,251,248,1)',
    backgroundColor: 'rgba(252,251,248,1)',
  });
  expect(complaints).toEqual([]);
});

test('below a path the site is an application of its own, with all addresses below that path', async () => {
  const { page } = await visit('/');
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
  await page.goto(root);
  const { errors, manifest } = await asChromiumReads(page);
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({ id: root, startUrl: root, scope: root });
  expect(manifest.icons?.map(({ url }) => url.startsWith(root))).toEqual([true, true, true, true]);
});

test('from disk, where nothing can be installed, no manifest is asked for', async () => {
  const { page, complaints } = await visit('/');
  expect(await page.locator('link[rel="manifest"]').count()).toBe(1);
  await page.goto(pathToFileURL(resolve(siteFolder, 'index.html')).href);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('link[rel="manifest"]').count()).toBe(0);
  expect(complaints.filter((line) => /manifest/.test(line))).toEqual([]);
});

test('there is an icon of the size that Chromium asks for, and every icon is served as what it is', async () => {
  const { page, complaints } = await visit('/');
  const { manifest } = await asChromiumReads(page);
  const icons = manifest.icons ?? [];
  expect(icons.map(({ sizes }) => sizes)).toContain('192x192');
  const apple = await page.locator('link[rel="apple-touch-icon"]').evaluate((link) => {
    return (link as HTMLLinkElement).href;
  });
  const types = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await fetch(address);
          const picture = await createImageBitmap(await answer.blob()).catch(() => undefined);
          return `${answer.status} ${answer.headers.get('content-type')} ${picture?.width ?? 'drawn'}`;
        }),
      ),
    [...icons.map(({ url }) => url), apple],
  );
  expect(types).toEqual([
    '200 image/svg+xml drawn',
    '200 image/png 192',
    '200 image/png 512',
    '200 image/png 512',
    '200 image/png 180',
  ]);
  expect(complaints).toEqual([]);
});
