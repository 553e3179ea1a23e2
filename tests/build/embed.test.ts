import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { ownSite } from '../support/own-site.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import { siteFolder } from '../support/site-folder.ts';

const pages = await builtPages();
const claims = pages.filter(({ path }) => /\/claims\/[^/]+\/$/.test(path));
const site = ownSite.url;

function embedOf({ path }: BuiltPage): BuiltPage {
  const embed = pages.find((candidate) => candidate.path === `${path}embed/`);
  if (!embed) throw new Error(`${path} has no embed.`);
  return embed;
}

test('there are as many embeds as claims', () => {
  expect(claims.length).toBeGreaterThan(45);
  expect(pages.filter(({ path }) => path.endsWith('/embed/')).length).toBe(claims.length);
});

test('each embed says what the page of its claim says, in 15 KB with its icon, and loads nothing', async () => {
  const icon = (await stat(join(siteFolder, 'favicon.svg'))).size;
  for (const claim of claims) {
    const { $, html } = embedOf(claim);
    expect($('h1').text().trim(), claim.path).toBe(claim.$('h1').text().trim());
    const standing = ($$: BuiltPage['$']) => $$('main [data-standing], main').attr('data-standing');
    expect(standing($), claim.path).toBe(claim.$('article').attr('data-standing'));
    expect($('link[rel="canonical"]').attr('href')).toBe(site + claim.path);
    expect($('script, img, link[rel="stylesheet"], link[rel="preload"]').length).toBe(0);
    expect(html).not.toMatch(/url\(/);
    expect(Buffer.byteLength(html) + icon, claim.path).toBeLessThan(15 * 1024);
  }
});

test('the policy of each embed lets any site frame it', () => {
  for (const claim of claims) {
    const policy = embedOf(claim).$('meta[http-equiv="content-security-policy"]').attr('content');
    expect(policy, claim.path).toContain("default-src 'none'");
    expect(policy, claim.path).not.toContain('frame-ancestors');
  }
});

test('each claim says where its oEmbed is, and that says what to frame', async () => {
  for (const { path, $ } of claims) {
    const discovery = $('link[type="application/json+oembed"]');
    expect(discovery.attr('rel'), path).toBe('alternate');
    expect(discovery.attr('href'), path).toBe(`${site}${path}oembed.json`);
    const answer = JSON.parse(await readFile(join(siteFolder, path, 'oembed.json'), 'utf8'));
    expect(answer, path).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: $('meta[property="og:title"]').attr('content'),
      author_name: 'On the Record desk',
      provider_name: ownSite.name,
      provider_url: `${site}/`,
      thumbnail_url: `${site}${path}card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec($('#embed-snippet').text()) ?? [];
    expect([String(answer.width), String(answer.height)], path).toEqual([width, height]);
    expect(answer.html, path).toContain(
      `<iframe src="${site}${path}embed/" width="${width}" height="${height}"`,
    );
  }
});

test('the HTML to copy is a frame, and inside it a plain link with the claim’s words', () => {
  for (const { path, $ } of claims) {
    const snippet = load($('#embed-snippet').text(), null, false);
    expect(snippet('object').attr('data'), path).toBe(`${site}${path}embed/`);
    expect(snippet('object a').attr('href'), path).toBe(site + path);
    expect(snippet('object a').text(), path).toBe($('h1').text().trim());
    expect(snippet('script, iframe').length, path).toBe(0);
  }
});
