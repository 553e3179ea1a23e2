import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  shown,
  siteText,
  type Change,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { readVersion } from '../version-file.ts';
import { readSite } from '../yaml-file.ts';
import { linksResolve } from './links-resolve.ts';

const other = readAnalysis(
  'other.mdx',
  changed(
    [
      'actors:\n',
      `changes: [{ on: 2026-11-24, kind: update, text: More is said. }]
aliases: { the-pier: the-port, claim-old: claim-port-open }
actors:\n`,
    ],
    ['We think that', '<Timeline/>\n\n<Steps of="Rate, %"/>\n\nWe think that'],
  ),
);
const draft = readAnalysis('later.mdx', changed(['topic:', 'draft: true\ntopic:']));
const broken = readAnalysis('broken.mdx', changed(['topic:', 'topik:']));
// What it holds does not matter here.
const versions = [readVersion('2026-11-23.json', 'other/2026-11-23.json', Buffer.from('{}'))];
const site = readSite('site.yaml', `${siteText}aliases: { old-name: other }\n`);

/** What is found in the example with these words in its text. */
function findings(words: string, ...more: Changes) {
  const file = readAnalysis(
    'x.mdx',
    changed(['We think that', `${words}\n\nWe think that`], ...more),
  );
  return shown(linksResolve.check(file, content([file, other, draft, broken], { site, versions })));
}

test('is silent where it holds', () => {
  expect(findings('')).toBe('');
});

test('knows the pages of sections, claims, ledgers, actors and sources', () => {
  expect(
    findings(
      '[a](/other/the-port/), [b](/other/claims/), [c](/other/claims/port-open/), [d](/actors/minister/), [e](/sources/gazette/)',
    ),
  ).toBe('');
  expect(findings('[a](/other/claims/port-opens/), [b](/actors/ministe/)')).toMatchInlineSnapshot(`
    "53:1 There is no page or file "/other/claims/port-opens/" on this site.
        Did you mean "/other/claims/port-open/"?
    53:33 There is no page or file "/actors/ministe/" on this site.
        Did you mean "/actors/minister/"?"
  `);
});

test('reports a page or a file that is not there, with the nearest that is', () => {
  expect(findings('See [one](/othre/), [two](/nothing/at/all/), ![A port](/prot.png).'))
    .toMatchInlineSnapshot(`
    "53:5 There is no page or file "/othre/" on this site.
        Did you mean "/other/"?
    53:21 There is no page or file "/nothing/at/all/" on this site.
        Files stand in public/, pages are analyses.
    53:46 There is no picture "/prot.png".
        Did you mean "/port.png"?"
  `);
});

test('reports a picture that is no file, also by its name, and one that is a page', () => {
  expect(findings('![One](/nothing/at/all.jpg) ![Two][it] ![Three](/other/).\n\n[it]: /prot.png'))
    .toMatchInlineSnapshot(`
    "53:1 There is no picture "/nothing/at/all.jpg".
        Put the file into public/ and write its address from there, as /picture.png.
    53:40 There is no picture "/other/".
        Put the file into public/ and write its address from there, as /picture.png.
    55:1 There is no picture "/prot.png".
        Did you mean "/port.png"?"
  `);
});

test('reports a page without the slash at its end', () => {
  expect(findings('See [one](/other) and [the method](/method#top).')).toMatchInlineSnapshot(`
    "53:5 The address "/other" has no "/" at its end.
        Write "/other/": some hosts know no other.
    53:23 The address "/method" has no "/" at its end.
        Write "/method/": some hosts know no other."
  `);
});

test('reports a place that is not on this page, with the nearest that is', () => {
  expect(findings('See [one](#the-prot) and [two](#somewhere-else-altogether).'))
    .toMatchInlineSnapshot(`
    "53:5 There is no place #the-prot on this page.
        Did you mean "#the-port"?
    53:26 There is no place #somewhere-else-altogether on this page.
        Link to a section, or to #claim-…, #source-…, #actor-…, #picture-…."
  `);
});

test('reports a place that is not on another page', () => {
  expect(findings('See [one](/other/#claim-prot-open).')).toMatchInlineSnapshot(`
    "53:5 There is no place #claim-prot-open on /other/.
        Did you mean "#claim-port-open"?"
  `);
});

test('reports a picture that the page has not', () => {
  expect(
    findings('[a](#picture-timeline), [b](/other/#picture-timelin), [c](/other/#picture-rate)'),
  ).toMatchInlineSnapshot(`
    "53:1 There is no place #picture-timeline on this page.
        Link to a section, or to #claim-…, #source-…, #actor-…, #picture-….
    53:25 There is no place #picture-timelin on /other/.
        Did you mean "#picture-timeline"?
    53:55 There is no place #picture-rate on /other/.
        Link to a section, or to #claim-…, #source-…, #actor-…, #picture-…."
  `);
  expect(findings('[a](#picture-timeline)\n\n<Timeline/>')).toBe('');
});

test('reports a published state that there is not, with the nearest that is', () => {
  expect(
    findings(
      '[a](/other/versions/2026-11-32/), [b](/other/version/), [c](/other/versions/2026-11-23)',
    ),
  ).toMatchInlineSnapshot(`
    "53:1 There is no page or file "/other/versions/2026-11-32/" on this site.
        Did you mean "/other/versions/2026-11-23/"?
    53:35 There is no page or file "/other/version/" on this site.
        Did you mean "/other/versions/"?
    53:57 The address "/other/versions/2026-11-23" has no "/" at its end.
        Write "/other/versions/2026-11-23/": some hosts know no other."
  `);
  expect(findings('[a](/x/versions/)')).toMatchInlineSnapshot(`
    "53:1 There is no page or file "/x/versions/" on this site.
        Files stand in public/, pages are analyses."
  `);
});

test('reports a file that there is not, with the nearest that is', () => {
  expect(
    findings(
      '[a](/correction.xml), [b](/other/claim.csv), [c](/topics/shiping/feed.xml), [d](/actors/ministe/feed.json)',
    ),
  ).toMatchInlineSnapshot(`
    "53:1 There is no page or file "/correction.xml" on this site.
        Did you mean "/corrections.xml"?
    53:23 There is no page or file "/other/claim.csv" on this site.
        Did you mean "/other/claims.csv"?
    53:46 There is no page or file "/topics/shiping/feed.xml" on this site.
        Did you mean "/topics/shipping/feed.xml"?
    53:77 There is no page or file "/actors/ministe/feed.json" on this site.
        Did you mean "/actors/minister/feed.json"?"
  `);
});

test('reports a link to what only a draft has', () => {
  expect(findings('See [one](/later/claims.csv) and [two](/later/claims/).'))
    .toMatchInlineSnapshot(`
    "53:5 Only a draft has "/later/claims.csv": readers will not find it.
        Publish it first, or leave the link out.
    53:34 Only a draft has "/later/claims/": readers will not find it.
        Publish it first, or leave the link out."
  `);
});

test('reports a link to a draft', () => {
  expect(findings('See [one](/later/#the-port).')).toMatchInlineSnapshot(`
    "53:5 The page /later/ is a draft: readers will not find it.
        Publish it first, or leave the link out."
  `);
});

test('reports the address of a definition, where it is defined', () => {
  expect(findings('See [one][it].\n\n[it]: /nowhere-known/')).toMatchInlineSnapshot(`
    "55:1 There is no page or file "/nowhere-known/" on this site.
        Files stand in public/, pages are analyses."
  `);
});

test('reports an address under "related", also where an item before it is not valid', () => {
  const related = (items: string): Change => ['actors:\n', `related:\n${items}actors:\n`];
  expect(
    findings('', related('  - { title: One, url: /other/ }\n  - { title: Two, url: /othre/ }\n')),
  ).toMatchInlineSnapshot(`
    "11:24 There is no page or file "/othre/" on this site.
        Did you mean "/other/"?"
  `);
  expect(
    findings('', related('  - { title: One, url: mailto:x }\n  - { title: Two, url: /othre/ }\n')),
  ).toMatchInlineSnapshot(`
    "11:24 There is no page or file "/othre/" on this site.
        Did you mean "/other/"?"
  `);
});

test('lets pages and files of the site stand under "related"', () => {
  const urls = ['/other/versions/2026-11-23/', '/corrections.xml', '/other/claims.csv'];
  const items = urls.map((url) => `  - { title: So, url: ${url} }\n`).join('');
  expect(findings('', ['actors:\n', `related:\n${items}actors:\n`])).toBe('');
});

test.each([
  '/',
  '/method/',
  '/404.html',
  '/record.schema.json',
  '/frontmatter.schema.json',
  '/ids.json',
  '/feed.xml',
  '/feed.json',
  '/corrections.xml',
  '/sitemap-index.xml',
  '/robots.txt',
  '/llms.txt',
  '/site.webmanifest',
  '/card.png',
  '/other/other.html',
  '/other/other.epub',
  '/other/other.zip',
  '/other/record.json',
  '/other/claims.csv',
  '/other/index.md',
  '/other/sources.bib',
  '/other/sources.csl.json',
  '/other/card.png',
  '/other/the-port/card.png',
  '/other/claims/port-open/card.png',
  '/other/claims/port-open/embed/',
  '/other/claims/port-open/oembed.json',
  '/other/versions/',
  '/other/versions/2026-11-23/',
  '/other/versions/2026-11-24/',
  '/x/versions/2026-11-23/',
  '/topics/shipping/feed.xml',
  '/actors/minister/feed.json',
  '/port.png',
  '/%70ort.png',
  '/x/',
  '/other/',
  '/other/?from=x',
  '/other/?from=x#the-port',
  '/old-name/',
  '#',
  '#the-port',
  '#claim-port-open',
  '#actor-minister',
  '#source-gazette',
  '#text-our-view',
  '#claims',
  '/other/#picture-timeline',
  '/other/#picture-steps-rate',
  '/other/#the-pier',
  '/other/#claim-old',
  '/other/#the%2Dport',
  '/broken/#anything',
  'https://nowhere.example/',
  '//nowhere.example/',
])('lets %s stand', (address) => {
  expect(findings(`See [one](${address}).`)).toBe('');
});

test('lets a draft link to a draft, which is published together with it', () => {
  const isDraft: Change = ['topic:', 'draft: true\ntopic:'];
  expect(findings('See [one](/later/), [two](/x/claims.csv).', isDraft)).toBe('');
  expect(findings('See [one](/later/claim.csv).', isDraft)).toMatchInlineSnapshot(`
    "54:5 There is no page or file "/later/claim.csv" on this site.
        Did you mean "/later/claims.csv"?"
  `);
});

test('does not report places of this page while its record cannot be read', () => {
  expect(findings('See [one](#claim-prot-open).', ['topic:', 'topik:'])).toBe('');
});

test('says nothing of a body that cannot be read', () => {
  const file = readAnalysis('x.mdx', `${exampleText}\n[one](/nowhere/) <b`);
  expect(file.tree).toBeUndefined();
  expect(shown(linksResolve.check(file, content([file])))).toBe('');
});
