import { gzipSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { currentDay } from '../../src/model/version.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { builtPages } from '../support/pages.ts';
import { siteFolder } from '../support/site-folder.ts';

const pages = await builtPages();

const { analyses, versions } = await readContent('content', { today: '2026-11-24' });

test('the site has its own pages, and a page for each analysis, section, ledger, claim, embed, actor and source', () => {
  const own = [
    '/',
    '/404.html',
    '/method/',
    '/offline/',
    '/feeds/',
    '/search/',
    '/forecasts/',
    '/corrections/',
  ];
  const records = analyses.flatMap(({ record }) => record ?? []);
  const across = (of: 'actors' | 'sources') => [
    `/${of}/`,
    ...new Set(records.flatMap((record) => record[of].map(({ id }) => `/${of}/${id}/`))),
  ];
  const ofAnalyses = analyses.flatMap(({ slug, record, body }) => [
    `/${slug}/`,
    `/${slug}/claims/`,
    ...(body?.sections ?? []).map(({ id }) => `/${slug}/${id}/`),
    ...(record?.claims ?? []).flatMap(({ id }) => [
      `/${slug}/claims/${id}/`,
      `/${slug}/claims/${id}/embed/`,
    ]),
  ]);
  // The past states that were kept with their list, and the day of the current text, which leads to it.
  const ofVersions = [
    ...new Set(versions.map(({ of }) => `/${of?.slug}/versions/`)),
    ...versions.map(({ of }) => `/${of?.slug}/versions/${of?.day}/`),
    ...analyses.flatMap(({ slug, record }) =>
      record ? [`/${slug}/versions/${currentDay(record)}/`] : [],
    ),
  ];
  const ofOldSections = analyses.flatMap(({ slug, record, body }) =>
    Object.entries(record?.aliases ?? {})
      .filter(([, now]) => body?.sections.some(({ id }) => id === now))
      .map(([old]) => `/${slug}/${old}/`),
  );
  expect(pages.map(({ path }) => path).sort()).toEqual(
    [
      ...own,
      ...across('actors'),
      ...across('sources'),
      ...ofAnalyses,
      ...ofOldSections,
      ...ofVersions,
    ].sort(),
  );
});

test.each(pages)('$path is valid HTML', async ({ html }) => {
  expect(await htmlProblems(html)).toEqual([]);
});

test.each(pages)('every link inside the site from $path has a target', ({ path, $ }) => {
  const broken = $('a[href], link[href]')
    .map((_, element) => $(element).attr('href') ?? '')
    .get()
    .filter((href) => !/^(https?|data):/.test(href))
    .filter((href) => {
      const { pathname, hash } = new URL(href, `http://site${path}`);
      const target = pages.find((page) => page.path === pathname);
      if (!target) return !existsSync(join(siteFolder, pathname));
      // A text fragment stands after the id; whether its words are there a browser says.
      const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
      return id !== '' && target.$(`[id="${id}"]`).length !== 1;
    });
  expect(broken).toEqual([]);
});

test.each(pages)('every id of $path is there once', ({ $ }) => {
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id') ?? '')
    .get();
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(pages)('$path loads nothing from another host', ({ $ }) => {
  const foreign = $('[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]')
    .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
    .get()
    .filter((address) => /^(https?:)?\/\//.test(address));
  expect(foreign).toEqual([]);
});

test.each(pages)('every outgoing link of $path keeps the page to itself', ({ $ }) => {
  const open = $('a[href^="http"]')
    .filter((_, element) => {
      const rel = ($(element).attr('rel') ?? '').split(' ');
      return !rel.includes('noopener') || !rel.includes('noreferrer');
    })
    .map((_, element) => $(element).attr('href'))
    .get();
  expect(open).toEqual([]);
});

test.each(pages)('the policy of $path allows no inline script but by hash', ({ $, path }) => {
  const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  // The search runs as WebAssembly, on its own page only.
  const runsWasm = path === '/search/';
  expect(policy.includes("'wasm-unsafe-eval'")).toBe(runsWasm);
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(
    /unsafe-inline|unsafe-eval|\*|https?:/,
  );
  expect($('[style]').length).toBe(0);
});

test.each(pages)('the inline scripts of $path stay under 4 KB compressed', ({ $, path }) => {
  const scripts = $('script:not([type="application/ld+json"])')
    .map((_, element) => $(element).html() ?? '')
    .get()
    .join('\n');
  // Those that come as files come later: no page waits for them.
  for (const file of $('script[src]')) expect($(file).is('[defer]')).toBe(true);
  // What a host shows at any address cannot be sure to find a file: its script is inside.
  const most = path === '/404.html' ? 6 : 4;
  expect(gzipSync(scripts, { level: 9 }).length).toBeLessThan(most * 1024);
});

test('the page of an analysis has no long stretch in which a parser does not rest', () => {
  const paths = new Set(analyses.map(({ slug }) => `/${slug}/`));
  const stretches = pages
    .filter(({ path }) => paths.has(path))
    // The first screen comes before the first rest.
    .map(({ $ }) => $.html().split('<script>0</script>').slice(1))
    .map((parts) => Math.max(...parts.map((part) => part.length)));
  expect(stretches).toHaveLength(analyses.length);
  // By `npm run bench`, a page with such stretches has no blocked time on a processor four times slower.
  for (const stretch of stretches) {
    expect(stretch).toBeGreaterThan(0);
    expect(stretch).toBeLessThan(110_000);
  }
});

/** What pages load of one kind, by its addresses from the root of the site: each as often as a page has it. */
const loaded = (selector: string, attribute: string) =>
  pages.flatMap(({ $, path }) =>
    $(selector)
      .get()
      .map((element) => new URL($(element).attr(attribute) ?? '', `http://site${path}`).pathname),
  );

const sizeOf = async (address: string) =>
  gzipSync(await readFile(join(siteFolder, address)), { level: 9 }).length;

test.each([
  ['of pages', 'page', 6],
  ['that keeps pages', 'keep', 8],
])('the script %s is one for all, below its limit compressed', async (_, name, limit) => {
  const addresses = new Set(
    loaded('script[src]', 'src').filter((address) => address.startsWith(`/_astro/${name}.`)),
  );
  expect(addresses.size).toBe(1);
  for (const address of addresses) expect(await sizeOf(address)).toBeLessThan(limit * 1024);
});

test('the style below the text of an analysis is one for all, below 5 KB compressed', async () => {
  const addresses = new Set(loaded('link[rel="stylesheet"]', 'href'));
  expect(addresses.size).toBe(1);
  for (const address of addresses) expect(await sizeOf(address)).toBeLessThan(5 * 1024);
});

/** Pages to be read: what only leads on has no style. */
const read = pages.filter(({ $ }) => $('meta[http-equiv="refresh"]').length === 0);

test.each(read)('no text on $path waits for a stylesheet', ({ $ }) => {
  const files = $('link[rel="stylesheet"]');
  expect(files.length).toBe($('article').nextAll('#claims').length);
  expect(files.prevAll('article').length).toBe(files.length);
  expect($('style').length).toBeGreaterThan(0);
});

test.each(pages)('no word of $path runs into the link or emphasis after it', ({ html }) => {
  expect(html.match(/[\p{L}.,;:]<(?:a|em|strong|time|q)[ >][^<]*/gu) ?? []).toEqual([]);
  expect(html.match(/<\/(?:a|em|strong|time|q)>\p{L}[^<]*/gu) ?? []).toEqual([]);
});
