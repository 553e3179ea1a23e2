import { expect, test } from 'vitest';
import { cardAddress } from '../../src/model/addresses.ts';
import { standingWords } from '../../src/model/standing.ts';
import { AUTHOR } from '../../src/model/claim.ts';
import { analysesIn } from '../support/derived-analysis.ts';
import { ownSite } from '../support/own-site.ts';
import { builtPages, pageFinder, type BuiltPage } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** What pages say of themselves to services that unfold links, search engines and reference managers. */

const isEmbed = ({ path }: BuiltPage) => path.endsWith('/embed/');
const isOld = ({ $ }: BuiltPage) => $('meta[http-equiv="refresh"]').length > 0;
const site = { url: ownSite.url, pages: await builtPages() };
const features = { url: 'https://port.example', pages: await builtPages(featuresFolder) };
const shared = [site, features].flatMap(({ url, pages }) =>
  pages
    .filter((page) => !isEmbed(page) && !isOld(page))
    .map((page) => ({ ...page, url, address: url + page.path })),
);
const analyses = await analysesIn('content');

/** What a page says under a name, as `property` or as `name`; every value where it says several. */
const said = ({ $ }: Pick<BuiltPage, '$'>, name: string) =>
  $(`meta[property="${name}"], meta[name="${name}"]`)
    .get()
    .map((element) => $(element).attr('content') ?? '');
const pageAt = pageFinder(site.pages);
const featureAt = pageFinder(features.pages);
const canonical = ({ $ }: Pick<BuiltPage, '$'>) => $('link[rel="canonical"]').attr('href');

test('there are pages of every kind to look at', () => {
  expect(shared.length).toBeGreaterThan(70);
});

test.each(shared)(
  '$address unfolds whole: title, words, address, picture, each said once',
  (page) => {
    const { $, path, url } = page;
    const [title] = said(page, 'og:title');
    expect($('title').text()).toContain(title);
    expect(said(page, 'twitter:title')).toEqual([title]);
    const [description = ''] = said(page, 'og:description');
    expect(said(page, 'description')).toEqual([description]);
    expect(said(page, 'twitter:description')).toEqual([description]);
    expect(description.length).toBeGreaterThan(10);
    expect(description.length).toBeLessThanOrEqual(300);
    expect(said(page, 'og:url')).toEqual([new URL(url + path).href]);
    expect(said(page, 'og:site_name').length).toBe(1);
    expect(said(page, 'twitter:card')).toEqual(['summary_large_image']);
    const [image = ''] = said(page, 'og:image');
    expect(image.startsWith(`${url}/`)).toBe(true);
    expect(said(page, 'twitter:image')).toEqual([image]);
    expect(said(page, 'og:image:width')).toEqual(['1200']);
    expect(said(page, 'og:image:height')).toEqual(['630']);
    expect(said(page, 'og:image:alt')[0]?.length).toBeGreaterThan(10);
  },
);

test('every page is called something else, and no two analyses or sections are described alike', () => {
  for (const { pages } of [site, features]) {
    const own = pages.filter((page) => !isEmbed(page) && !isOld(page));
    const titles = own.map(({ $ }) => $('title').text());
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    const words = own
      .filter(({ path }) => !/\/claims\//.test(path))
      .flatMap((page) => said(page, 'description'));
    expect(words.filter((text, i) => words.indexOf(text) !== i)).toEqual([]);
  }
});

test('an analysis, a section, the ledger and a claim each show their own picture', () => {
  for (const { slug, body, record } of analyses) {
    const paths = [
      `/${slug}/`,
      `/${slug}/claims/`,
      ...body.sections.map(({ id }) => `/${slug}/${id}/`),
      ...record.claims.map(({ id }) => `/${slug}/claims/${id}/`),
    ];
    for (const path of paths) {
      expect(said(pageAt(path), 'og:image')).toEqual([site.url + cardAddress(path)]);
      expect(said(pageAt(path), 'og:type')).toEqual(['article']);
    }
  }
  expect(said(pageAt('/method/'), 'og:type')).toEqual(['website']);
});

test('a section is canonical in its analysis, and all else in itself', () => {
  for (const { slug, body, record } of analyses) {
    for (const { id, title, text } of body.sections) {
      const page = pageAt(`/${slug}/${id}/`);
      expect(canonical(page)).toBe(`${site.url}/${slug}/`);
      expect(said(page, 'og:title')).toEqual([`${title} · ${record.title}`]);
      // Described in its own words.
      const [description = ''] = said(page, 'og:description');
      const start = description.replace(/ …$/, '').replace(/\.$/, '');
      // A table between two paragraphs is no part of an opening.
      const sentences = start.split(/(?<=\.) /);
      for (const sentence of sentences) expect(text.replace(/\s+/g, ' ')).toContain(sentence);
      expect(description.length).toBeLessThanOrEqual(200);
    }
    for (const path of [
      `/${slug}/`,
      `/${slug}/claims/`,
      ...record.claims.map(({ id }) => `/${slug}/claims/${id}/`),
    ]) {
      expect(canonical(pageAt(path))).toBe(site.url + path);
    }
  }
  expect(canonical(pageAt('/404.html'))).toBeUndefined();
});

test('a claim is described by its standing, why, who and when', () => {
  for (const { slug, record, standings, index } of analyses) {
    for (const { id, by, text, quote } of record.claims) {
      const page = pageAt(`/${slug}/claims/${id}/`);
      const { label } = standingWords[standings.get(id)?.name ?? 'anonymous'];
      expect(said(page, 'og:title')).toEqual([`${label}: ${text}`]);
      const [description = ''] = said(page, 'og:description');
      if (by === AUTHOR) expect(description).toMatch(/^Author’s assessment, \d+ \w+ \d{4}\./);
      else {
        const speaker = index.actors.get(by);
        const why = speaker?.kind === 'unnamed' ? 'Anonymous.' : standings.get(id)?.reason;
        expect(description).toContain(`${why} ${speaker?.name}`.slice(0, 250));
        // Only the speaker's own words stand in quotation marks behind the name.
        const quoted = new RegExp(`${speaker?.name}[^“]*\\d{4}: “`).test(description);
        if (quoted) expect(quote).toBeDefined();
      }
      expect(said(page, 'twitter:label1')).toEqual(['Standing']);
    }
  }
});

test('article:* and citation_* agree with the record', () => {
  for (const { slug, record } of analyses) {
    const page = pageAt(`/${slug}/`);
    const names = record.authors.map(({ name }) => name);
    expect(said(page, 'article:published_time')).toEqual([record.published]);
    expect(said(page, 'article:modified_time')).toEqual(record.updated ? [record.updated] : []);
    expect(said(page, 'article:section')).toEqual([record.topic]);
    expect(said(page, 'citation_title')).toEqual([record.title]);
    expect(said(page, 'citation_author')).toEqual(names);
    expect(said(page, 'citation_publication_date')).toEqual([
      record.published.slice(0, 10).replaceAll('-', '/'),
    ]);
    expect(said(page, 'citation_public_url')).toEqual([`${site.url}/${slug}/`]);
    const [claim] = record.claims;
    expect(said(pageAt(`/${slug}/claims/${claim?.id}/`), 'citation_title')).toEqual([claim?.text]);
  }
  const port = featureAt('/port/');
  expect(said(port, 'article:modified_time')).toEqual(['2026-01-05T10:30:00Z']);
  expect(said(port, 'citation_author')).toEqual(['Ada Example', 'The port desk']);
  expect(said(port, 'article:author')).toEqual(['https://ada.example/', 'The port desk']);
});

/** The languages that a page names, and where. */
const languages = (path: string) => {
  const { $ } = featureAt(path);
  return $('link[rel="alternate"][hreflang]')
    .get()
    .map((link) => [$(link).attr('hreflang'), $(link).attr('href')?.replace(features.url, '')]);
};

test.each([
  ['/port/', '/port-uk/'],
  ['/port/claims/', '/port-uk/claims/'],
  ['/port/claims/1/', '/port-uk/claims/1/'],
])('%s and %s name each other by language, and themselves', (english, ukrainian) => {
  const expected = [
    ['en', english],
    ['uk', ukrainian],
    ['x-default', english],
  ];
  expect(languages(english)).toEqual(expected);
  expect(languages(ukrainian)).toEqual(expected);
});

test('what is there in one language only names no other', () => {
  expect(languages('/port/claims/soon/')).toEqual([]);
  expect(languages('/port/the-port/')).toEqual([]);
  expect(
    site.pages.flatMap(({ path, $ }) => ($('link[hreflang]').length > 0 ? [path] : [])),
  ).toEqual([]);
});

test('readers find the other language too, in its own name', () => {
  const link = featureAt('/port/').$('main a[rel="alternate"]');
  expect([link.text().trim(), link.attr('href'), link.attr('lang')]).toEqual([
    'українська',
    '/port-uk/',
    'uk',
  ]);
  expect(featureAt('/port-uk/').$('main a[rel="alternate"]').text().trim()).toBe('English');
  expect(said(featureAt('/port-uk/'), 'og:locale')).toEqual(['uk_UA']);
  expect(said(featureAt('/port-uk/'), 'og:locale:alternate')).toEqual(['en_US']);
});

test('an old address unfolds as what it leads to', () => {
  for (const [old, now] of [
    ['/port/claims/first/', '/port/claims/1/'],
    ['/port/the-harbour/', '/port/the-port/'],
    ['/old-port/', '/port/'],
  ] as const) {
    const [before, after] = [featureAt(old), featureAt(now)];
    for (const name of ['og:title', 'og:description', 'og:image', 'og:url'])
      expect(said(before, name), old).toEqual(said(after, name));
    expect(canonical(before)).toBe(canonical(after));
  }
});
