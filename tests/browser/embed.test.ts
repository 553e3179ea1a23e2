import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimPath, useBrowser } from '../support/browser.ts';
import { ownSite } from '../support/own-site.ts';
import { builtPages } from '../support/pages.ts';
import { siteUrl as urlOf } from '../support/place.ts';

const siteUrl = urlOf();
const visit = useBrowser();
const embedPath = `${claimPath}embed/`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = await builtPages();

/** The snippet that a reader copies, as it works for the site under test. */
const snippet = (
  pages
    .find(({ path }) => path === claimPath)
    ?.$('#embed-snippet')
    .text() ?? ''
).replaceAll(ownSite.url, siteUrl);

/** Another site: a page that shows a piece of HTML, with a policy of its own. */
let foreign: Server;
let foreignUrl = '';
let shown = '';
beforeAll(async () => {
  foreign = createServer((request, response) => {
    const policy = new URL(request.url ?? '/', 'http://x').searchParams.get('policy');
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><h1>Elsewhere</h1>${shown}`,
    );
  });
  await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
  foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => foreign.close(done)));

/** Opens the other site's page; what it or the frame complains of is kept. */
async function visitElsewhere(html: string, policy = '') {
  shown = html;
  const { page } = await visit('/404.html');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${foreignUrl}/?policy=${encodeURIComponent(policy)}`, { waitUntil: 'load' });
  return { page, complaints };
}

test('a page of another site shows the claim in a frame, with nothing to complain of', async () => {
  const { page, complaints } = await visitElsewhere(snippet);
  const frame = page.frames().find((candidate) => candidate.url() === siteUrl + embedPath);
  expect(await frame?.locator('h1').textContent()).toContain('Ushakov said the place');
  expect(await frame?.locator('.standing').textContent()).toContain('Disputed');
  expect(await page.locator('object a').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test.each([["object-src 'none'"], ["frame-src 'none'"], ["default-src 'none'; img-src data:"]])(
  'a site that refuses frames by %s shows a plain link with the words of the claim',
  async (policy) => {
    const { page } = await visitElsewhere(snippet, policy);
    const link = page.locator('object a');
    expect(await link.isVisible()).toBe(true);
    expect(await link.textContent()).toContain('Ushakov said the place');
    expect(await link.getAttribute('href')).toBe(siteUrl + claimPath);
  },
);

test('so does a site where our host does not answer', async () => {
  const { page } = await visitElsewhere(snippet.replaceAll(siteUrl, 'http://127.0.0.1:9'));
  expect(await page.locator('object a').isVisible()).toBe(true);
});

test('the frame that oEmbed gives shows the same card', async () => {
  const response = await fetch(`${siteUrl}${claimPath}oembed.json`);
  const { html } = (await response.json()) as { html: string };
  const { page, complaints } = await visitElsewhere(html.replaceAll(ownSite.url, siteUrl));
  const frame = page.frameLocator('iframe');
  expect(await frame.locator('h1').textContent()).toContain('Ushakov said the place');
  expect(complaints).toEqual([]);
});

test('its link opens the claim in a window of its own', async () => {
  const { page } = await visitElsewhere(snippet);
  const frame = page.frames().find((candidate) => candidate.url() === siteUrl + embedPath);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame?.getByRole('link', { name: 'The evidence' }).click(),
  ]);
  await opened.waitForURL(siteUrl + claimPath);
  expect(page.url()).toContain(foreignUrl);
});

test.each(['light', 'dark'] as const)(
  'the card has no axe violation in %s',
  async (colorScheme) => {
    const { page, complaints } = await visit(embedPath, { colorScheme });
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('every card shows all of its claim in the height that its snippet gives it', async () => {
  const { page } = await visit('/404.html');
  const embeds = pages.filter(({ path }) => path.endsWith('/embed/'));
  expect(embeds.length).toBeGreaterThan(45);
  for (const { path } of embeds) {
    const claim = pages.find((other) => other.path === path.replace(/embed\/$/, ''));
    const [, width = 0, height = 0] =
      /width="(\d+)" height="(\d+)"/.exec(claim?.$('#embed-snippet').text() ?? '')?.map(Number) ??
      [];
    await page.setViewportSize({ width, height });
    await page.goto(siteUrl + path);
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(needed, path).toBeLessThanOrEqual(height);
    // Nor is much of the frame empty.
    const held = await page.locator('main > :last-child').boundingBox();
    expect(height - (held?.y ?? 0) - (held?.height ?? 0), path).toBeLessThan(130);
  }
  // More than a hundred frames, one after the other.
}, 180_000);

test('on a small screen it reads without sideways scrolling', async () => {
  const { page } = await visit(embedPath, { viewport: { width: 280, height: 400 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
});
