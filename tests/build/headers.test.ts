import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import {
  analysisAddress,
  cardAddress,
  claimAddress,
  embedAddress,
  ledgerAddress,
  oembedAddress,
  ownFiles,
  ownPages,
  sectionAddress,
} from '../../src/model/addresses.ts';
import { downloadsOf } from '../../src/model/downloads.ts';
import {
  actorFeed,
  analysesFeed,
  correctionsFeed,
  feedTypes,
  topicFeed,
} from '../../src/model/feeds.ts';
import { caddyHeaders, nginxHeaders, type Headers } from '../support/host-recipes.ts';
import { fits, hosts, readHeaderRules, valuesOf, type Host } from '../support/header-rules.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

/** The types of files of the record that hosts may not know, by the end of the path. */
const recordTypes = [
  ['claims.csv', 'text/csv; charset=utf-8'],
  ['index.md', 'text/markdown; charset=utf-8'],
  ['sources.bib', 'text/x-bibtex; charset=utf-8'],
] as const;

const text = await readFile('public/_headers', 'utf8');
const rules = readHeaderRules(text);

/** The address at which a host serves a file of the built site. */
const address = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const built = (
  await Promise.all([siteFolder, featuresFolder].map((folder) => findFiles(folder, '')))
)
  .flat()
  .filter((file) => !/^(_headers|\.nojekyll)$/.test(file))
  .map(address);

/** Every shape that an address has by contract, whether or not the tests' sites have one of it. */
const embed = embedAddress('an-analysis', 'a-claim');
const shapes = [
  ...ownPages,
  ...ownFiles,
  analysisAddress('an-analysis'),
  sectionAddress('an-analysis', 'a-section'),
  ledgerAddress('an-analysis'),
  claimAddress('an-analysis', 'a-claim'),
  '/actors/',
  '/actors/an-actor/',
  embed,
];
const feeds = [analysesFeed, correctionsFeed, topicFeed('a-topic'), actorFeed('an-actor')];
const atomFeeds = feeds.map(({ atom }) => atom);
const jsonFeeds = feeds.flatMap(({ json }) => json ?? []);
const forOthers = [
  embed,
  oembedAddress('an-analysis', 'a-claim'),
  '/record.schema.json',
  '/ids.json',
  ...downloadsOf('an-analysis').map((file) => file.address),
  cardAddress(analysisAddress('an-analysis')),
  cardAddress(sectionAddress('an-analysis', 'a-section')),
  cardAddress(claimAddress('an-analysis', 'a-claim')),
];
const paths = [...new Set([...built, ...shapes, ...forOthers, ...atomFeeds, ...jsonFeeds])];
const isEmbed = (path: string) => fits('cloudflare', '/:analysis/claims/:claim/embed/', path);
const isHashed = (path: string) => path.startsWith('/_astro/');

/** All headers of a path by name, where no two rules set one. */
function headersOf(host: Host, path: string): Headers {
  const names = rules.flatMap(({ headers }) => headers.map(({ name }) => name));
  return Object.fromEntries(
    names.flatMap((name) => valuesOf(host, rules, path, name).map((value) => [name, value])),
  );
}

describe.each(Object.keys(hosts) as Host[])('on %s', (host) => {
  const values = (path: string, name: string) => valuesOf(host, rules, path, name);
  const wrong = (check: (path: string) => boolean, among = paths) =>
    among.filter((path) => !check(path));

  test('no path gets a header from two rules, which would join their values', () => {
    const names = [...new Set(rules.flatMap(({ headers }) => headers.map(({ name }) => name)))];
    expect(wrong((path) => names.every((name) => values(path, name).length <= 1))).toEqual([]);
  });

  test('every address says what a browser may do with it, and only that', () => {
    const everywhere = {
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    };
    const ofPage = {
      ...everywhere,
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    };
    expect(headersOf(host, '/')).toEqual(ofPage);
    expect(headersOf(host, claimAddress('an-analysis', 'a-claim'))).toEqual(ofPage);
    // Netlify takes it for a page, "/:page/"; that does no harm.
    expect(headersOf(host, '/record.schema.json')).toMatchObject(everywhere);
    expect(headersOf(host, embed)).toEqual({
      ...everywhere,
      'content-security-policy': 'frame-ancestors *',
      'cross-origin-embedder-policy': 'require-corp',
    });
  });

  test('every page says once who may frame it: any site an embed, nobody the rest', () => {
    const pages = paths.filter((path) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) {
      expect(values(path, 'content-security-policy'), path).toEqual([
        isEmbed(path) ? 'frame-ancestors *' : "frame-ancestors 'none'",
      ]);
      expect(values(path, 'x-frame-options'), path).toEqual(isEmbed(path) ? [] : ['DENY']);
    }
  });

  test('what only looks like an embed may not be framed', () => {
    const alike = ['/an-analysis/claims/a-claim/other/', '/a/b/c/embed/', '/a/claims/b/c/embed/'];
    for (const path of [...alike, '/an-analysis/claims/embed/', '/claims/a-claim/embed/'])
      expect(values(path, 'content-security-policy').join(), path).not.toContain('*');
  });

  test('a page that isolates itself can frame an embed', () => {
    expect(values(embed, 'cross-origin-embedder-policy')).toEqual(['require-corp']);
    expect(values(embed, 'cross-origin-resource-policy')).toEqual(['cross-origin']);
  });

  test('files whose name changes with their content are kept, all else is asked for anew', () => {
    expect(paths.filter(isHashed).length).toBeGreaterThan(0);
    for (const path of paths) {
      // Both hosts answer "public, max-age=0, must-revalidate" where no rule says otherwise.
      expect(values(path, 'cache-control'), path).toEqual(
        isHashed(path) ? ['public, max-age=31536000, immutable'] : [],
      );
    }
  });

  test('other sites can read cards, oEmbed answers, the data and its schema', () => {
    expect(
      wrong((path) => values(path, 'access-control-allow-origin').join() === '*', forOthers),
    ).toEqual([]);
  });

  test('feeds and files of the record that hosts may not know are told by their types, and nothing else', () => {
    const isAtom = (path: string) => /\/(feed|corrections)\.xml$/.test(path);
    for (const path of paths) {
      const isFeed = isAtom(path) || path.endsWith('/feed.json');
      const type = isAtom(path) ? `${feedTypes.atom}; charset=utf-8` : feedTypes.json;
      if (!recordTypes.some(([end]) => path.endsWith(end)))
        expect(values(path, 'content-type'), path).toEqual(isFeed ? [type] : []);
    }
    expect(atomFeeds.filter(isAtom)).toEqual(atomFeeds);
  });

  test('no type is guessed, and every answer says so', () => {
    expect(wrong((path) => values(path, 'x-content-type-options').join() === 'nosniff')).toEqual(
      [],
    );
  });

  test('every rule is there for some path', () => {
    const idle = rules.filter(({ pattern }) => !paths.some((path) => fits(host, pattern, path)));
    expect(idle.map(({ pattern }) => pattern)).toEqual([]);
  });
});

test('the rules keep to what both hosts can read', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  // A star only at the end, and no ":name" for less than a whole part.
  expect(
    rules
      .map(({ pattern }) => pattern)
      .filter((p) => !/^\/((:?[\w-]+\/)*)(\*|:?[\w.-]+)?$/.test(p)),
  ).toEqual([]);
  expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
});

const nginx = await readFile('docs/hosts/nginx.conf', 'utf8');
const caddy = await readFile('docs/hosts/Caddyfile', 'utf8');
const fileOf = (path: string) => path.replace(/\/$/, '/index.html');
const files = new Set(paths.map(fileOf));
const recipes: [name: string, headers: (path: string) => Headers][] = [
  // What is not there is answered with the 404 page.
  ['nginx', (path) => nginxHeaders(nginx, files.has(fileOf(path)) ? fileOf(path) : '/404.html')],
  ['Caddy', (path) => caddyHeaders(caddy, path, (file) => files.has(file))],
];

describe.each(recipes)('the recipe for %s', (_, headers) => {
  test('sends with every page what _headers says of it, and has it asked for anew', () => {
    const pages = paths.filter((path) => path.endsWith('/'));
    expect(pages.filter(isEmbed).length).toBeGreaterThan(10);
    for (const path of pages) {
      const expected = { ...headersOf('cloudflare', path), 'cache-control': 'no-cache' };
      expect(headers(path), path).toEqual(expected);
    }
  });

  test('keeps files whose name changes with their content, and no others', () => {
    for (const path of paths.filter((one) => !one.endsWith('/'))) {
      const expected = {
        ...headersOf('cloudflare', path),
        'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
      // nginx goes by the end of a name (below), not by a header that it sets.
      const { 'content-type': type, ...others } = expected as Headers;
      const sent = headers(path);
      expect(sent, path).toMatchObject(others);
      if (sent['content-type'] !== undefined && type !== undefined)
        expect(sent['content-type'], path).toBe(type);
    }
  });

  test('tells feeds by their types, and nothing else', () => {
    const asFeed = /^application\/(atom\+xml|feed\+json)/;
    const told = paths.filter((path) => asFeed.test(headers(path)['content-type'] ?? ''));
    expect(told).toEqual(
      paths.filter((path) => /\/(feed\.(xml|json)|corrections\.xml)$/.test(path)),
    );
  });

  test('lets nobody frame or keep what is not there', () => {
    for (const path of ['/_astro/gone.css', '/gone/claims/gone/embed/', '/gone/']) {
      expect(headers(path), path).toMatchObject({
        'cache-control': 'no-cache',
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
      });
    }
  });
});

test.each(recordTypes)('every host says what %s is, and that it is UTF-8', (name, type) => {
  const path = `/witkoff-putin-talks/${name}`;
  expect(files.has(path)).toBe(true);
  for (const host of Object.keys(hosts) as Host[])
    expect(valuesOf(host, rules, path, 'content-type'), host).toEqual([type]);
  expect(caddyHeaders(caddy, path, (file) => files.has(file))).toMatchObject({
    'content-type': type,
  });
  const [media = ''] = type.split(';');
  expect(nginx).toMatch(new RegExp(`^ {4}${media} ${name.split('.').at(-1) ?? ''};$`, 'm'));
  expect(nginx).toMatch(new RegExp(`^  charset_types [^;]*\\b${media}\\b`, 'm'));
});

test('servers that may not know the type of the manifest are told', () => {
  const type = 'application/manifest+json';
  expect(caddyHeaders(caddy, '/site.webmanifest', (file) => files.has(file))).toMatchObject({
    'content-type': type,
  });
  expect(nginx).toMatch(/^ {4}application\/manifest\+json webmanifest;$/m);
});

test('GitHub Pages is told not to leave out folders that begin with a line', async () => {
  expect(await findFiles('public', '.nojekyll')).toEqual(['.nojekyll']);
});
