import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/content.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** How to cite an analysis and each claim, in the built site, against the record. */

interface Cited {
  path: string;
  $: CheerioAPI;
  site: { name: string; url: string };
  /** As the record says: the words, the authors' names, and when it was published. */
  title: string;
  authors: { name: string; family?: string | undefined }[];
  published: string;
}

async function citedIn(content: string, folder?: string): Promise<Cited[]> {
  const pageAt = pageFinder(await builtPages(folder));
  const { analyses, site: file } = await readContent(content, { today: '2026-11-24' });
  const site = file?.data;
  return analyses.flatMap(({ slug, record }) => {
    if (!record || !site) throw new Error(`${slug} does not hold.`);
    if (record.draft) return [];
    const { authors, published } = record;
    const things = [
      { path: `/${slug}/`, title: record.title },
      ...record.claims.map(({ id, text }) => ({ path: `/${slug}/claims/${id}/`, title: text })),
    ];
    return things.map(({ path, title }) => {
      return { path, $: pageAt(path).$, site, title, authors, published };
    });
  });
}

const cited = [
  ...(await citedIn('content')),
  ...(await citedIn('tests/sites/every-feature/content', featuresFolder)),
];

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const plain = (text: string) => text.replace(/[“”‘’"']/g, "'").replace(/\s+/g, ' ');
const address = ({ site, path }: Cited) => new URL(path, process.env['SITE_URL'] ?? site.url).href;
const textOf = ({ $ }: Cited, format: string) => $(`[id="cite--${format}"]`).text();

test('there are analyses and claims to look at', () => {
  expect(cited.length).toBeGreaterThan(50);
});

describe.each([
  ['apa', (year: string, month: string, day: number) => `(${year}, ${month} ${day})`],
  ['chicago', (year: string, month: string, day: number) => `${month} ${day}, ${year}`],
])('in %s', (style, inWords) => {
  test('each names its author, day, words, the site, and its own address', () => {
    for (const thing of cited) {
      const text = plain(textOf(thing, style));
      const [year = '', month = '', day = ''] = thing.published.slice(0, 10).split('-');
      expect(text, thing.path).toContain(
        inWords(year, months[Number(month) - 1] ?? '', Number(day)),
      );
      expect(text.toLowerCase()).toContain(plain(thing.title).replace(/\.$/, '').toLowerCase());
      expect(text).toContain(thing.site.name);
      expect(text).toContain(address(thing));
      for (const { name, family } of thing.authors) expect(text).toContain(family ?? name);
    }
  });
});

test.each(['bibtex', 'ris', 'csl-json'])('the %s of each says what the record says', (format) => {
  for (const thing of cited) {
    const items = new Cite(textOf(thing, format)).data;
    expect(items.length, thing.path).toBe(1);
    const {
      title,
      author,
      issued,
      URL: url,
      type,
    } = items[0] as {
      title: string;
      author: { family?: string; given?: string; literal?: string }[];
      issued: { 'date-parts': number[][] };
      URL: string;
      type: string;
    };
    expect(title).toBe(thing.title);
    expect(
      author.map(
        ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
      ),
    ).toEqual(thing.authors.map(({ name }) => name));
    expect(issued['date-parts']).toEqual([thing.published.slice(0, 10).split('-').map(Number)]);
    expect(url).toBe(address(thing));
    // BibTeX knows no web pages.
    if (format !== 'bibtex') expect(type).toBe('webpage');
  }
});

test('each file to save holds what is shown, under a name of its own', () => {
  const names = cited.flatMap(({ $, path }) =>
    ['bibtex', 'ris', 'csl-json'].map((format) => {
      const link = $(`[id="cite--${format}"] ~ p a[download]`);
      const href = link.attr('href') ?? '';
      const file = decodeURIComponent(href.slice(href.indexOf(',') + 1));
      expect(file.replaceAll('\r\n', '\n').trim(), path).toBe(
        $(`[id="cite--${format}"]`).text().trim(),
      );
      return link.attr('download') ?? '';
    }),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.(bib|ris|json)$/);
});

test('each has a button that copies it, and nothing but text and italics', () => {
  for (const { $, path } of cited) {
    for (const format of ['apa', 'chicago', 'bibtex', 'ris', 'csl-json']) {
      expect($(`button[data-copy="cite--${format}"]`).length, path).toBe(1);
    }
    expect($('[id="cite--apa"] *, [id="cite--chicago"] *').not('i').length).toBe(0);
  }
});

test('the contents of an analysis lead to it', () => {
  for (const { $, path } of cited.filter(({ path }) => !path.includes('/claims/'))) {
    expect($('nav[aria-label="Contents"] a[href="#cite"]').length, path).toBe(1);
    expect($('main > section[id="cite"] .cite').length).toBe(1);
  }
});
