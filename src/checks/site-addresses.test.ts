import { expect, test } from 'vitest';
import { changed, content, withHerald } from '../../tests/support/example-analysis.ts';
import { ownFiles, ownPages } from '../model/addresses.ts';
import { readAnalysis } from './analysis-file.ts';
import { siteAddresses } from './site-addresses.ts';
import { readVersion } from './version-file.ts';

const change = (on: string) => `  - { on: ${on}, kind: update, text: More is said. }\n`;
const port = readAnalysis(
  'port.mdx',
  changed(['actors:\n', `changes:\n${change('2026-11-24')}${change('2026-11-26')}actors:\n`]),
);
const later = readAnalysis('later.mdx', changed(withHerald(), ['topic:', 'draft: true\ntopic:']));
const kept = (slug: string, day: string) =>
  readVersion('', `${slug}/${day}.json`, Buffer.from('{}'));

test('gives each page and file once: those of the site, of public/ and of analyses', () => {
  const { published } = siteAddresses(content([port], { versions: [kept('port', '2026-11-23')] }));
  const own = new Set<string>([...ownPages, ...ownFiles]);
  expect([...own].filter((address) => !published.has(address))).toEqual([]);
  expect([...published].filter((address) => !own.has(address)).join('\n')).toMatchInlineSnapshot(`
    "/port.png
    /port/
    /port/claims/
    /port/the-port/
    /port/claims/port-open/
    /port/claims/our-view/
    /actors/minister/
    /actors/ministry/
    /sources/gazette/
    /port/versions/
    /port/versions/2026-11-23/
    /port/versions/2026-11-26/
    /port/port.html
    /port/port.epub
    /port/record.json
    /port/claims.csv
    /port/index.md
    /port/sources.bib
    /port/sources.csl.json
    /port/port.zip
    /topics/shipping/feed.xml
    /topics/shipping/feed.json
    /actors/minister/feed.xml
    /actors/minister/feed.json
    /actors/ministry/feed.xml
    /actors/ministry/feed.json
    /port/card.png
    /port/claims/card.png
    /port/the-port/card.png
    /port/claims/port-open/card.png
    /port/claims/our-view/card.png
    /port/claims/port-open/embed/
    /port/claims/port-open/oembed.json
    /port/claims/our-view/embed/
    /port/claims/our-view/oembed.json"
  `);
});

test('knows of past states those that are kept, while the record says that they are states', () => {
  const states = (file: typeof port, ...days: string[]) =>
    [
      ...siteAddresses(content([file], { versions: days.map((day) => kept(file.slug, day)) }))
        .published,
    ].filter((address) => address.includes('/versions/'));
  expect(states(port)).toEqual(['/port/versions/2026-11-26/']);
  expect(states(port, '2026-11-24', '2026-11-25')).toEqual([
    '/port/versions/',
    '/port/versions/2026-11-24/',
    '/port/versions/2026-11-26/',
  ]);
  const unreadable = readAnalysis('port.mdx', changed(['topic:', 'topik:']));
  expect(states(unreadable, '2026-11-25')).toEqual([
    '/port/versions/',
    '/port/versions/2026-11-25/',
  ]);
});

test('tells what only drafts have', () => {
  const { published, drafts } = siteAddresses(content([port, later]));
  expect(drafts).toContain('/later/claims.csv');
  expect(drafts).toContain('/sources/herald/');
  expect(drafts).not.toContain('/sources/gazette/');
  expect([...drafts].filter((address) => published.has(address))).toEqual([]);
});
