import { expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import { analysisHead, claimHead, siteHead } from '../../data/head.ts';
import { metaTags, openGraphLocale } from './meta-tags.ts';

const shown = (head: Parameters<typeof metaTags>[0]) =>
  metaTags(head, exampleSite)
    .map((tag) => `${'property' in tag ? tag.property : tag.name} = ${tag.content}`)
    .join('\n');

test('says of an analysis all that unfolds a link, for each reader of it', () => {
  const analysis = exampleAnalysis(
    [
      'published: 2026-11-23T12:00:00Z',
      'published: 2026-11-23T23:59:59Z\nupdated: 2026-11-24T08:00:00Z\nchanges: [{ on: 2026-11-24, kind: update, text: More. }]',
    ],
    ['[{ name: The desk }]', '[{ name: Ada, url: https://ada.example/ }, { name: The desk }]'],
  );
  expect(shown(analysisHead(exampleSite, analysis, []))).toMatchInlineSnapshot(`
    "description = A short example that holds every part which an analysis must have.
    author = Ada
    author = The desk
    og:type = article
    og:site_name = The Port Record
    og:title = A port opens
    og:description = A short example that holds every part which an analysis must have.
    og:url = https://port.example/x/
    og:locale = en_US
    og:image = https://port.example/x/card.png
    og:image:type = image/png
    og:image:width = 1200
    og:image:height = 630
    og:image:alt = “A port opens”, on the news of 5–7 August 2025: 2 claims by 1 speaker, 1 documented and 1 author’s assessment.
    article:published_time = 2026-11-23T23:59:59Z
    article:modified_time = 2026-11-24T08:00:00Z
    article:author = https://ada.example/
    article:author = The desk
    article:section = Shipping
    twitter:card = summary_large_image
    twitter:title = A port opens
    twitter:description = A short example that holds every part which an analysis must have.
    twitter:image = https://port.example/x/card.png
    twitter:image:alt = “A port opens”, on the news of 5–7 August 2025: 2 claims by 1 speaker, 1 documented and 1 author’s assessment.
    twitter:label1 = The record
    twitter:data1 = 2 claims by 1 speaker
    twitter:label2 = Published
    twitter:data2 = 23 November 2026
    citation_title = A port opens
    citation_author = Ada
    citation_author = The desk
    citation_publication_date = 2026/11/23
    citation_language = en
    citation_publisher = Port Press
    citation_public_url = https://port.example/x/"
  `);
});

test('says of a claim what it says of its analysis, but for what is its own', () => {
  const head = claimHead(exampleSite, exampleAnalysis(), 'port-open', []);
  const own = shown(head)
    .split('\n')
    .filter((line) => /title|url|label|data|citation_/.test(line));
  expect(own.join('\n')).toMatchInlineSnapshot(`
    "og:title = Documented: The port is open.
    og:url = https://port.example/x/claims/port-open/
    twitter:title = Documented: The port is open.
    twitter:label1 = Standing
    twitter:data1 = Documented
    twitter:label2 = Speaker
    twitter:data2 = The Minister
    citation_title = The port is open.
    citation_author = The desk
    citation_publication_date = 2026/11/23
    citation_language = en
    citation_publisher = Port Press
    citation_public_url = https://port.example/x/claims/port-open/"
  `);
});

test('says of a page of the site no author, no date and nothing to cite', () => {
  const tags = shown(
    siteHead(exampleSite, { title: 'Method', description: 'How it works.', path: '/method/' }),
  );
  expect(tags).toContain('og:type = website');
  expect(tags).not.toMatch(/article:|citation_|author/);
});

test('names each other language once, and not its own', () => {
  const other = exampleAnalysis(['lang: en\n', 'lang: uk\n']);
  const tags = shown(
    analysisHead(exampleSite, exampleAnalysis(), [
      { lang: 'en', language: 'English', analysis: exampleAnalysis() },
      { lang: 'uk', language: 'українська', analysis: other },
    ]),
  );
  expect(tags.match(/og:locale.*/g)).toEqual(['og:locale = en_US', 'og:locale:alternate = uk_UA']);
});

test.each([
  ['en', 'en_US'],
  ['pt', 'pt_BR'],
  ['pt-PT', 'pt_PT'],
  ['zh-Hant', 'zh_TW'],
  ['uk', 'uk_UA'],
  ['ar', 'ar_EG'],
])('writes %s as %s', (lang, locale) => {
  expect(openGraphLocale(lang)).toBe(locale);
});
