import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder } from '../support/site-folder.ts';

/** A claim whose words look like markup: they stay words wherever they are shown, and end nothing. */

const text = 'The union said the port was </script><b>&open.';
const path = '/port/claims/union-yes/';
const pages = await builtPages(featuresFolder);
const pageAt = pageFinder(pages);
const claim = pageAt(path);
const titled = `Disputed: ${text}`;

describe('the data for programs', () => {
  const holding = ['/port/', '/port/the-port/', '/port/claims/', path, '/port/claims/union-no/'];
  test.each(holding)('on %s holds no sign that could end it, and reads as the same words', (at) => {
    const [, block = '', ...rest] = pageAt(at).html.split('<script type="application/ld+json">');
    expect(rest).toEqual([]);
    const json = block.slice(0, block.indexOf('<'));
    expect(block.slice(json.length)).toMatch(/^<\/script>/);
    const { '@graph': nodes } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
    expect(nodes.filter((node) => node['text'] === text).length).toBe(1);
  });
});

test('the page of the claim shows them as words', () => {
  expect(claim.$('h1').text()).toBe(text);
  expect(claim.$('main b').length).toBe(0);
  expect(claim.$('title').text()).toContain(titled);
});

test('where a link to it unfolds, they are the title', async () => {
  for (const name of ['og:title', 'twitter:title'])
    expect(claim.$(`meta[property="${name}"], meta[name="${name}"]`).attr('content')).toBe(titled);
  const answer = await readFile(join(featuresFolder, path, 'oembed.json'), 'utf8');
  const { title, html } = JSON.parse(answer) as { title: string; html: string };
  expect(title).toBe(titled);
  const frame = load(html, null, false);
  expect(frame('*').length).toBe(1);
  expect(frame('iframe').attr('title')).toBe(text);
});

test('on another site they are words, in the embed and in the HTML to copy', () => {
  const embed = pageAt(`${path}embed/`);
  expect(embed.$('h1').text().trim()).toBe(text);
  expect(embed.$('b, script').length).toBe(0);
  const snippet = load(claim.$('#embed-snippet').text(), null, false);
  expect(snippet('object a').text()).toBe(text);
  expect(snippet('b, script').length).toBe(0);
});

test.each([
  [
    'bib',
    'title = {The union said the port was \\textless{}/script\\textgreater{}\\textless{}b\\textgreater{}\\&open.},',
  ],
  ['ris', `TI  - ${text}\r\n`],
  ['json', `"title": ${JSON.stringify(text)}`],
])('to cite it as .%s they are the title', (extension, line) => {
  const href = claim.$(`a[download$=".${extension}"]`).attr('href') ?? '';
  expect(decodeURIComponent(href)).toContain(line);
});
