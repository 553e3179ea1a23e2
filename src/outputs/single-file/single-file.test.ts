import { load } from 'cheerio';
import { gunzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { exampleAnalysis, exampleSite } from '../../../tests/support/derived-analysis.ts';
import { datasetOf } from '../dataset/dataset.ts';
import { singleFile } from './single-file.ts';

const record = datasetOf(exampleSite, exampleAnalysis(), []);
const face = (name: string, range: string) =>
  `@font-face{font-family:"S";src:url("/_astro/fonts/${name}.woff2") format("woff2");font-display:optional;unicode-range:${range};font-weight:400 600;}`;

const page = (body: string, styles = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><meta property="og:url" content="https://port.example/x/"><meta property="og:title" content="T"><link rel="preload" href="/_astro/fonts/latin.woff2" as="font"><link rel="icon" href="/favicon.svg"><style>${styles}</style></head><body>${body}<footer class="site-footer"><p>F</p></footer><script type="application/ld+json">{"a":1}</script><script type="module">ofThePage()</script></body></html>`;

const fonts: Record<string, string> = {
  '/_astro/fonts/latin.woff2': 'src/fonts/serif-latin.woff2',
  '/_astro/fonts/cyrillic.woff2': 'src/fonts/serif-cyrillic.woff2',
};

function make(body: string, styles = ''): Promise<string> {
  return singleFile({
    page: page(body, styles),
    record,
    script: "let a = '&lt;' && 1;",
    absolute: (address) => `https://port.example${address}`,
    read: async (address) => {
      if (address.endsWith('.css')) return Buffer.from('.b{color:blue}');
      return fonts[address] === undefined
        ? Buffer.from(`<svg>${address}</svg>`)
        : readFile(fonts[address]);
    },
  });
}

describe('one file', () => {
  test('holds pictures and icon, and leads to the site by whole addresses', async () => {
    const $ = load(
      await make('<a href="/method/">M</a><a href="#a" id="a">A</a><img src="/a.png" alt="">'),
    );
    expect($('a').first().attr('href')).toBe('https://port.example/method/');
    expect($('#a').attr('href')).toBe('#a');
    expect($('img').attr('src')).toBe(
      `data:image/png;base64,${Buffer.from('<svg>/a.png</svg>').toString('base64')}`,
    );
    expect($('link[rel="icon"]').attr('href')).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  test('holds the styles that the page loads, each once, and takes its fonts to be there', async () => {
    const $ = load(
      await make('<p class="a b">A</p><link rel="stylesheet" href="/rest.css">', '.a{color:red}'),
    );
    expect($('link[rel="stylesheet"]').length).toBe(0);
    expect($('head style').text()).toBe('.a{color:red}.b{color:#00f}');
    expect($('html').attr('data-fonts')).toBe('here');
  });

  test('leaves out what only programs read, but the address that is shared', async () => {
    const $ = load(await make('<section id="download">D</section>'));
    expect($('script[type="application/ld+json"], link[rel="preload"], #download').length).toBe(0);
    expect(
      $('meta[property]')
        .get()
        .map((meta) => $(meta).attr('property')),
    ).toEqual(['og:url']);
  });

  test('refuses to be made where something would still be fetched', async () => {
    await expect(make('<video src="/a.mp4"></video>')).rejects.toThrow(
      'The one file of x needs another: src=/a.mp4',
    );
    await expect(make('<img src="/a.xyz" alt="">')).rejects.toThrow(
      'No media type is known for /a.xyz.',
    );
  });

  test('names every script and style that it holds in its policy, and nothing else', async () => {
    const $ = load(await make('<p class="a">A</p>', '.a{color:red}'));
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy.match(/sha256-/g)?.length).toBe(2);
    expect(policy).not.toMatch(/'self'|unsafe|https?:/);
    expect($('script[type="module"]').html()).toBe("let a = '&lt;' && 1;");
  });

  test('holds the record, as gzip of JSON in Base64', async () => {
    const $ = load(await make('<p>A</p>'));
    const zipped = Buffer.from($('#record-json').text(), 'base64');
    const held = JSON.parse(new TextDecoder().decode(gunzipSync(zipped))) as typeof record;
    expect(held.claims.map(({ id }) => id)).toEqual(record.claims.map(({ id }) => id));
    expect(held.analysis).toEqual(JSON.parse(JSON.stringify(record.analysis)));
  });

  test('says of which version it is a copy, and where the current one is', async () => {
    const note = load(await make('<p>A</p>'))('.site-footer .copy-note');
    expect(note.text()).toMatch(/^This file is a copy of the analysis as published on \d/);
    expect(note.find('a').attr('href')).toBe('https://port.example/x/');
  });

  test('keeps the rules for what it holds and for what its scripts make, and no others', async () => {
    const styles = '.here{color:red}.gone{color:blue}.here .gone{color:green}p{color:black}';
    const css = load(await make('<p class="here">A</p>', styles))('style').html();
    expect(css).toContain('.here{');
    expect(css).toContain('p{');
    expect(css).not.toContain('gone');
  });

  test('has each font cut to its words, and none for a script of which it has hardly a word', async () => {
    const styles = face('latin', 'U+0-3FF') + face('cyrillic', 'U+400-45F');
    const latin = load(await make(`<p>${'A few words. '.repeat(50)}да</p>`, styles))(
      'style',
    ).html();
    expect(latin?.match(/data:font\/woff2/g)?.length).toBe(1);
    const both = load(await make('<p>A few words, несколько слов.</p>', styles))('style').html();
    expect(both?.match(/data:font\/woff2/g)?.length).toBe(2);
    expect(both).not.toContain('optional');
    expect(latin?.length).toBeLessThan(10_000);
  });

  test('says the directions of texts where one could be another than the page’s', async () => {
    const left = load(await make('<p dir="auto">A <bdi>b</bdi></p>'));
    expect(left('[dir], bdi').length).toBe(0);
    const right = load(await make('<p dir="auto">A <bdi>الميناء</bdi></p>'));
    expect(right('[dir]').length).toBe(1);
    expect(right('bdi').length).toBe(1);
  });

  test('is the same twice', async () => {
    const styles = face('latin', 'U+0-3FF');
    expect(await make('<p>A</p>', styles)).toBe(await make('<p>A</p>', styles));
  });
});
