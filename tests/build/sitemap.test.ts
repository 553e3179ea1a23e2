import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { claimAddress, ledgerAddress } from '../../src/model/addresses.ts';
import { analysesIn } from '../support/derived-analysis.ts';
import { ownSite } from '../support/own-site.ts';
import { builtPages } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';
import { xmlProblems } from '../support/xml.ts';

describe.each([
  ['the site', siteFolder, 'content', ownSite.url],
  ['every feature', featuresFolder, 'tests/sites/every-feature/content', 'https://port.example'],
])('the sitemap of %s', async (_, folder, content, host) => {
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  const list = load(await text('sitemap-0.xml'), { xml: true });
  const listed = new Map(
    list('url')
      .toArray()
      .map((url) => [
        list(url).children('loc').text().slice(host.length),
        list(url).children('lastmod').text(),
      ]),
  );
  const analyses = await analysesIn(content);
  const changed = (analysis: (typeof analyses)[number]) =>
    analysis.record.updated ?? analysis.record.published;

  test('keeps to the protocol, and robots.txt leads to it', async () => {
    for (const file of ['sitemap-index.xml', 'sitemap-0.xml'])
      expect(await xmlProblems(await text(file), 'sitemap.xsd')).toEqual([]);
    expect(await text('sitemap-index.xml')).toContain(`<loc>${host}/sitemap-0.xml</loc>`);
    expect(await text('robots.txt')).toMatch(`\nSitemap: ${host}/sitemap-index.xml\n`);
  });

  test('lists each analysis, its ledger and its claims, as old as their last change', () => {
    for (const analysis of analyses) {
      const { slug, href, usage } = analysis;
      const claims = [...usage.numbers.keys()].map((id) => claimAddress(slug, id));
      for (const path of [href, ledgerAddress(slug), ...claims])
        expect(listed.get(path), path).toBe(changed(analysis));
    }
  });

  test('says of the front page the newest change, and of the method none', () => {
    expect(listed.get('/')).toBe(analyses.map(changed).sort().at(-1));
    expect(listed.get('/method/')).toBe('');
  });

  test('lists what is canonical in itself, and nothing that asks to be left out', async () => {
    const pages = await builtPages(folder);
    const own = pages.filter(({ path, $ }) => {
      const canonical = $('link[rel="canonical"]').attr('href');
      return (
        canonical === host + path &&
        $('meta[name="robots"]').length === 0 &&
        $('meta[http-equiv="refresh"]').length === 0
      );
    });
    expect([...listed.keys()].sort()).toEqual(own.map(({ path }) => path).sort());
    const strange = /embed\/$|offline|404|versions|old-port/;
    expect([...listed.keys()].filter((path) => strange.test(path))).toEqual([]);
  });

  test('llms.txt names what the site is, and each analysis with its text and record', async () => {
    const llms = await text('llms.txt');
    expect(llms).toMatch(/^# .+\n\n> .+\n\n/);
    for (const { href } of analyses) {
      expect(llms).toContain(`](${host}${href}index.md): `);
      expect(llms).toContain(`](${host}${href}record.json): `);
    }
    const dead = [...llms.matchAll(/\]\((\S+)\): /g)]
      .map(([, address = '']) => address.slice(host.length))
      .filter((path) => !existsSync(join(folder, path.replace(/\/$/, '/index.html'))));
    expect(dead).toEqual([]);
  });
});
