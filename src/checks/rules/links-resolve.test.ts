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
import { readSite } from '../yaml-file.ts';
import { linksResolve } from './links-resolve.ts';

const other = readAnalysis(
  'other.mdx',
  changed(['actors:\n', 'aliases: { the-pier: the-port, claim-old: claim-port-open }\nactors:\n']),
);
const draft = readAnalysis('later.mdx', changed(['topic:', 'draft: true\ntopic:']));
const broken = readAnalysis('broken.mdx', changed(['topic:', 'topik:']));
const site = readSite('site.yaml', `${siteText}aliases: { old-name: other }\n`);

/** What is found in the example with these words in its text. */
function findings(words: string, ...more: Changes) {
  const file = readAnalysis(
    'x.mdx',
    changed(['We think that', `${words}\n\nWe think that`], ...more),
  );
  return shown(linksResolve.check(file, content([file, other, draft, broken], { site })));
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
        Link to a section, or to #claim-…, #source-…, #actor-…."
  `);
});

test('reports a place that is not on another page', () => {
  expect(findings('See [one](/other/#claim-prot-open).')).toMatchInlineSnapshot(`
    "53:5 There is no place #claim-prot-open on /other/.
        Did you mean "#claim-port-open"?"
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

test.each([
  '/',
  '/method/',
  '/404.html',
  '/record.schema.json',
  '/frontmatter.schema.json',
  '/ids.json',
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
  expect(findings('See [one](/later/).', ['topic:', 'draft: true\ntopic:'])).toBe('');
});

test('does not report places of this page while its record cannot be read', () => {
  expect(findings('See [one](#claim-prot-open).', ['topic:', 'topik:'])).toBe('');
});

test('says nothing of a body that cannot be read', () => {
  const file = readAnalysis('x.mdx', `${exampleText}\n[one](/nowhere/) <b`);
  expect(file.tree).toBeUndefined();
  expect(shown(linksResolve.check(file, content([file])))).toBe('');
});
