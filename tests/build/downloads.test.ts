import { EpubCheck } from '@likecoin/epubcheck-ts';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import { formatBytes } from '../../src/lib/bytes.ts';
import {
  archiveAddress,
  downloadsOf,
  epubAddress,
  singleFileAddress,
} from '../../src/model/downloads.ts';
import type { Dataset } from '../../src/outputs/dataset/dataset.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { analysesIn } from '../support/derived-analysis.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const analyses = [
  ...(await analysesIn('content')).map(({ slug }) => ({ slug, folder: siteFolder })),
  { slug: 'port', folder: featuresFolder },
  { slug: 'port-uk', folder: featuresFolder },
  { slug: 'harbour-ar', folder: featuresFolder },
];

const pages = new Map(
  await Promise.all(
    [siteFolder, featuresFolder].map(
      async (folder) => [folder, pageFinder(await builtPages(folder))] as const,
    ),
  ),
);

test('each analysis that is published has its files, and nothing else has', async () => {
  for (const folder of [siteFolder, featuresFolder]) {
    const found = (await findFiles(folder, '.zip')).map((file) => file.replaceAll('\\', '/'));
    const expected = analyses.filter((one) => one.folder === folder).map(({ slug }) => slug);
    // What was renamed is found under its old name too.
    if (folder === featuresFolder) expected.push('old-port');
    expect(found).toEqual(expected.map((slug) => `${slug}/${slug}.zip`).sort());
  }
});

test('under its old name a renamed analysis has the same files', async () => {
  const read = (slug: string) =>
    Promise.all(downloadsOf(slug).map(({ address }) => readFile(join(featuresFolder, address))));
  expect((await read('old-port')).map(sha256)).toEqual((await read('port')).map(sha256));
});

describe.each(analyses)('the files of $slug', ({ slug, folder }) => {
  const downloads = downloadsOf(slug);
  const page = pages.get(folder)?.(`/${slug}/`);
  const read = (address: string) => readFile(join(folder, address));
  const dataset = async () => JSON.parse(String(await read(`/${slug}/record.json`))) as Dataset;

  test('are listed on its page with their true sizes and checksums', async () => {
    expect(page?.$('#download a[download]').length).toBe(downloads.length);
    for (const { name, address, inBrief } of downloads) {
      const bytes = await read(address);
      const link = page?.$(`#download a[download="${name}"]`);
      expect(link?.attr('href')).toBe(address);
      expect(page?.$(`[data-sha256-of="${name}"]`).text()).toBe(inBrief ? '' : sha256(bytes));
      expect(page?.$(`[data-size-of="${name}"]`).text()).toBe(formatBytes(bytes.length));
    }
  });

  test('are in the archive, whole, with checksums that fit', async () => {
    const all = unzipSync(await read(archiveAddress(slug)));
    const inside = downloads.slice(0, -1);
    expect(Object.keys(all)).toEqual(
      ['README.txt', ...inside.map(({ name }) => name), 'SHA256SUMS'].map(
        (name) => `${slug}/${name}`,
      ),
    );
    const sums = inside.map(async ({ name, address }) => {
      const bytes = await read(address);
      expect(sha256(all[`${slug}/${name}`] ?? new Uint8Array())).toBe(sha256(bytes));
      return `${sha256(bytes)}  ${name}\n`;
    });
    expect(new TextDecoder().decode(all[`${slug}/SHA256SUMS`])).toBe(
      (await Promise.all(sums)).join(''),
    );
    const readme = new TextDecoder().decode(all[`${slug}/README.txt`]);
    const { analysis } = await dataset();
    for (const words of [analysis.title, analysis.address, ...inside.map(({ name }) => name)])
      expect(readme).toContain(words);
  });

  test('say the same as the page: the record as data', async () => {
    const { claims, counts, sources, actors } = await dataset();
    const rows = page?.$('.ledger tbody tr');
    expect(rows?.length).toBe(claims.length);
    rows?.each((i, row) => {
      const claim = claims[i];
      expect(page?.$(row).attr('id')).toBe(`claim-${claim?.id}`);
      expect(page?.$(row).attr('data-standing')).toBe(claim?.standing.name);
      expect(page?.$(row).find('.ledger-why').text()).toContain(claim?.standing.reason);
      expect(page?.$(row).find('.ledger-claim > p').first().text()).toBe(claim?.text);
    });
    expect(page?.$('.sources > li').length).toBe(sources.length);
    expect(page?.$('.actors > li').length).toBe(actors.length);
    const shown = page
      ?.$('#brief > .legend > li')
      .map((_, item) => `${page.$(item).attr('data-standing')} ${page.$('strong', item).text()}`)
      .get();
    expect(shown).toEqual(Object.entries(counts.standings).map(([name, n]) => `${name} ${n}`));
  });

  test('are no larger than people can send: one file', async () => {
    expect((await stat(join(folder, singleFileAddress(slug)))).size).toBeLessThanOrEqual(350_000);
  });

  test('hold the record: one file', async () => {
    const $ = load(await read(singleFileAddress(slug)));
    const block = $('script#record-json');
    expect(block.attr('type')).toBe('application/gzip');
    const held = JSON.parse(
      new TextDecoder().decode(gunzipSync(Buffer.from(block.text(), 'base64'))),
    ) as Dataset;
    const { claims, ...rest } = await dataset();
    expect(held).toEqual({
      ...rest,
      claims: claims.map(({ uses, ...claim }) => ({
        ...claim,
        uses: uses.map(({ section, address }) => ({
          ...(section === undefined ? {} : { section }),
          address,
        })),
      })),
    });
  });

  test('hold all words of the page: one file', async () => {
    const $ = load(await read(singleFileAddress(slug)));
    const words = (main: ReturnType<typeof $>) => {
      main.find('#download').remove();
      // Scripts are no words; those that let a parser rest are on the site only (components/page/Pause.astro).
      main.find('script').remove();
      // The ways to what rests on a source, which are on the site.
      main.find('.source-facts .on-screen').remove();
      // Of a large picture the file keeps the words (outputs/single-file/shorten.ts).
      main.find('.picture').remove();
      // Leads to a page of the site, as the card of the claim does.
      main.find('.ledger-why a').each((_, link) => {
        if ($(link).text().startsWith('More on claim')) $(link).replaceWith('');
      });
      return main.text().replace(/\s+/g, '').replaceAll('.', '');
    };
    const titles = (page$: typeof $) => page$('.picture strong').text();
    expect(titles($)).toBe(titles(load(page?.html ?? '')));
    for (const part of ['main', '.cards']) {
      const ofPage = load(page?.html ?? '');
      expect(words($(part))).toBe(words(ofPage(part)));
    }
    expect($('.site-footer .copy-note a').attr('href')).toBe((await dataset()).analysis.address);
  });

  test('name nothing to fetch, and lead to the site by its whole address: one file', async () => {
    const html = String(await read(singleFileAddress(slug)));
    const $ = load(html);
    const { analysis } = await dataset();
    expect($('link[rel="canonical"]').attr('href')).toBe(analysis.address);
    const addresses = $('a[href], link[href], img[src], script[src], source[src]')
      .map((_, one) => $(one).attr('href') ?? $(one).attr('src') ?? '')
      .get();
    expect(addresses.filter((address) => !/^(#|data:|https?:\/\/)/.test(address))).toEqual([]);
    const ids = new Set(
      $('[id]')
        .map((_, one) => $(one).attr('id') ?? '')
        .get(),
    );
    const anchors = addresses.filter((address) => address.startsWith('#'));
    expect(anchors.filter((anchor) => !ids.has(decodeURIComponent(anchor.slice(1))))).toEqual([]);
    expect(html.match(/url\((?!data:)[^)]*\)/g)).toBeNull();
    expect($('meta[http-equiv="content-security-policy"]').length).toBe(1);
    expect($('meta[http-equiv="content-security-policy"]').attr('content')).toMatch(
      /^default-src 'none'; script-src 'sha256-.*; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });

  test('are valid: one file', async () => {
    const html = String(await read(singleFileAddress(slug)));
    const errors: string[] = [];
    const tree = fromHtml(html, { onerror: ({ ruleId = '' }) => void errors.push(ruleId) });
    expect(errors).toEqual([]);
    // HTML lets end tags be left out, and they are; the validator does not know where each of them is implied.
    expect(await htmlProblems(toHtml(tree, { collapseEmptyAttributes: true }))).toEqual([]);
  });

  test('are valid without a warning: e-book', async () => {
    const { valid, messages } = await EpubCheck.validate(await read(epubAddress(slug)));
    expect(messages).toEqual([]);
    expect(valid).toBe(true);
  });

  test('hold every claim as a note, and in the ledger: e-book', async () => {
    const files = unzipSync(await read(epubAddress(slug)));
    const xhtml = Object.entries(files)
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, bytes]) => ({ name, $: load(new TextDecoder().decode(bytes), { xml: true }) }));
    const { claims, sources } = await dataset();
    for (const { id, uses } of claims) {
      const referring = xhtml.filter(({ $ }) => $(`a[href="#note-${id}"]`).length > 0);
      expect(referring.reduce((n, { $ }) => n + $(`a[href="#note-${id}"]`).length, 0)).toBe(
        uses.length,
      );
      for (const { name, $ } of referring) {
        expect($(`a[href="#note-${id}"]`).attr('epub:type'), name).toBe('noteref');
        expect($(`aside[id="note-${id}"]`).attr('epub:type'), name).toBe('footnote');
        const back = $(`aside[id="note-${id}"] a[role="doc-backlink"]`).attr('href') ?? '';
        expect($(`[id="${back.slice(1)}"]`).length, name).toBe(1);
      }
    }
    const find = (file: string) => xhtml.find(({ name }) => name === `EPUB/${file}`)?.$;
    expect(find('claims.xhtml')?.('.ledger > li').length).toBe(claims.length);
    expect(find('sources.xhtml')?.('.sources > li').length).toBe(sources.length);
    for (const { url } of sources)
      if (url) expect(find('sources.xhtml')?.(`a[href="${url}"]`).length).toBeGreaterThan(0);
  });

  test('begin with what they are, and run the way the text does: e-book', async () => {
    const bytes = await read(epubAddress(slug));
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const opf = load(new TextDecoder().decode(files['EPUB/package.opf']), { xml: true });
    const { analysis } = await dataset();
    expect(opf('spine').attr('page-progression-direction')).toBe(analysis.direction);
    expect(opf('dc\\:identifier').text()).toBe(analysis.address);
    expect(opf('dc\\:language').first().text()).toBe(analysis.lang);
    expect(opf('meta[property="dcterms:modified"]').text()).toBe(analysis.modified);
    const first = load(new TextDecoder().decode(files['EPUB/section-1.xhtml']), { xml: true });
    expect(first('html').attr('dir')).toBe(analysis.direction);
    expect(first('html').attr('xml:lang')).toBe(analysis.lang);
  });
});
