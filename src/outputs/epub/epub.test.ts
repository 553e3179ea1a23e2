import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import { hastOf, readHtml } from '../../lib/html-tree.ts';
import { datasetOf, type Dataset } from '../dataset/dataset.ts';
import { epub } from './epub.ts';
import { linkParts } from './links.ts';
import type { BookPart } from './part.ts';
import { xhtml } from './xhtml.ts';

const record = datasetOf(exampleSite, exampleAnalysis(), []);
const png = await readFile('docs/analysis.png');
const part = (file: string, html: string, more: Partial<BookPart> = {}): BookPart => ({
  file,
  title: file,
  type: 'chapter',
  html,
  ...more,
});
const opening = part('opening.xhtml', '<h1>O</h1>', { type: 'bodymatter' });

function book(parts: BookPart[] = [opening], analysis: Partial<Dataset['analysis']> = {}) {
  const bytes = epub({
    record: { ...record, analysis: { ...record.analysis, ...analysis } },
    parts,
    cover: { png, alt: 'A “cover” & <more>' },
    siteLang: 'en',
  });
  const files = unzipSync(bytes);
  const read = (name: string) => load(new TextDecoder().decode(files[name]), { xml: true });
  return { bytes, read, files };
}

describe('an e-book', () => {
  test('is valid, whatever signs its texts hold', async () => {
    const html =
      '<h1>A &amp; B &lt;c&gt;</h1><p>a<br>b<img src="cover.png" alt=""><hr><input hidden>';
    const { bytes } = book([opening, part('a.xhtml', html.replace('<input hidden>', ''))], {
      title: 'A & B <c> "d"',
      lang: 'ar',
      direction: 'rtl',
      authors: [{ name: 'Ada & Example', family: 'Example' }],
    });
    expect((await EpubCheck.validate(bytes)).messages).toEqual([]);
  });

  test('runs from right to left where the analysis does, in its own language', () => {
    const own = part('a.xhtml', '<p>ا</p>', { titleLang: 'ar' });
    const { read } = book([opening, own], { lang: 'ar', direction: 'rtl' });
    expect(read('EPUB/package.opf')('spine').attr('page-progression-direction')).toBe('rtl');
    expect(read('EPUB/a.xhtml')('html').attr('dir')).toBe('rtl');
    expect(read('EPUB/opening.xhtml')('html').attr('dir')).toBe('ltr');
    const languages = read('EPUB/package.opf')('dc\\:language');
    expect(languages.length).toBe(2);
    expect(languages.first().text()).toBe('ar');
  });

  test('says who wrote it, as catalogues sort it, and when it was last changed', () => {
    const { read } = book([opening], {
      authors: [{ name: 'Ada B. Example', family: 'Example' }, { name: 'The desk' }],
      modified: '2026-01-05T09:00:00.123Z',
    });
    const opf = read('EPUB/package.opf');
    expect(
      opf('dc\\:creator')
        .get()
        .map((one) => opf(one).text()),
    ).toEqual(['Ada B. Example', 'The desk']);
    expect(opf('meta[property="file-as"]').text()).toBe('Example, Ada B.');
    expect(opf('meta[property="dcterms:modified"]').text()).toBe('2026-01-05T09:00:00Z');
  });

  test('lists its parts and the headings in them', () => {
    const { read } = book([
      opening,
      part('a.xhtml', '<h2 id="b">B</h2>', { subsections: [{ id: 'b', title: 'B & b' }] }),
    ]);
    const nav = read('EPUB/nav.xhtml');
    expect(
      nav('nav[epub\\:type="toc"] a')
        .get()
        .map((a) => [nav(a).attr('href'), nav(a).text()]),
    ).toEqual([
      ['opening.xhtml', 'opening.xhtml'],
      ['a.xhtml', 'a.xhtml'],
      ['a.xhtml#b', 'B & b'],
    ]);
    expect(
      nav('nav[epub\\:type="landmarks"] a')
        .get()
        .map((a) => nav(a).attr('epub:type')),
    ).toEqual(['cover', 'toc', 'bodymatter']);
  });

  test('is the same bytes twice', () => {
    expect(Buffer.from(book().bytes).equals(Buffer.from(book().bytes))).toBe(true);
  });
});

describe('links in a book', () => {
  const absolute = (address: string) => `https://x.example${address}`;
  const hrefs = (parts: BookPart[]) =>
    linkParts(parts, absolute).map(({ content }) => {
      const $ = load(toHtml(content), null, false);
      return $('a')
        .get()
        .map((a) => $(a).attr('href'));
    });

  test('lead within a file where it has the anchor, else to the file that has', () => {
    const a = part('a.xhtml', '<i id="one"></i><a href="#one"></a><a href="#two"></a>');
    const b = part('b.xhtml', '<i id="one"></i><i id="two"></i><a href="#one"></a>');
    expect(hrefs([a, b])).toEqual([['#one', 'b.xhtml#two'], ['#one']]);
  });

  test('lead to a part by its file, and to what the book has not on the site', () => {
    const a = part(
      'a.xhtml',
      '<a href="#whole"></a><a href="#nowhere"></a><a href="/method/"></a>',
    );
    const b = part('b.xhtml', '<i id="whole"></i>', { anchor: 'whole' });
    expect(hrefs([a, b])[0]).toEqual([
      'b.xhtml',
      'https://x.example#nowhere',
      'https://x.example/method/',
    ]);
  });

  test('are all that is left of controls: buttons, scripts and links to share go', () => {
    const [only] = linkParts(
      [
        part(
          'a.xhtml',
          '<a class="anchor" href="/"></a><button>b</button><script>c</script><ul class="outcomes"></ul><details class="all-outcomes"><summary>All</summary><ul class="outcomes"><li>x</li></ul></details>',
        ),
      ],
      absolute,
    );
    expect(only && toHtml(only.content)).toBe('<ul class="outcomes"><li>x</li></ul>');
  });
});

test('XHTML is well-formed, whatever the HTML was', () => {
  const html = xhtml({
    title: 'A & B',
    lang: 'uk',
    direction: 'ltr',
    content: hastOf(readHtml('<p>one<br>two<p title="a&quot;b" epub:type="x">три &nbsp; &amp;')),
  });
  const $ = load(html, { xml: true });
  expect($('title').text()).toBe('A & B');
  expect($('body > p').length).toBe(2);
  expect($('p').last().attr('epub:type')).toBe('x');
  expect(html).toContain('<br />');
  expect(html).toContain('три \u00a0 &#x26;');
});
