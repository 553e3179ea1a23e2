import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { originals } from '../../src/data/across/claims.ts';
import { findFiles } from '../../src/lib/find-files.ts';
import { topicId } from '../../src/model/feeds.ts';
import { analysesIn } from '../support/derived-analysis.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';
import { atomEntries, xmlProblems } from '../support/xml.ts';

/** JSON Feed 1.1, as its specification words it; strict, so that a misspelt key is found. */
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  favicon: z.url(),
  language: z.string().regex(/^[a-z]{2}/),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      language: z.string().min(2),
      tags: z.array(z.string()),
      authors: z.array(author).min(1),
    }),
  ),
});

const sites = [
  ['the site', siteFolder, 'content'],
  ['every feature', featuresFolder, 'tests/sites/every-feature/content'],
] as const;

describe.each(sites)('the feeds of %s', async (_, folder, content) => {
  const analyses = await analysesIn(content);
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  const inPlace = (files: string[]) => files.map((file) => file.replaceAll('\\', '/'));
  const atomFiles = [...inPlace(await findFiles(folder, 'feed.xml')), 'corrections.xml'];
  const jsonFiles = inPlace(await findFiles(folder, 'feed.json'));
  const entriesOf = async (file: string) => atomEntries(await text(file));
  const links = async (file: string) => (await entriesOf(file)).map(({ url }) => pathOf(url));
  const pathOf = (url: string) => new URL(url).pathname;

  test('there is one for the site, each topic and each actor, in both forms', () => {
    const actors = new Set(analyses.flatMap(({ index }) => [...index.actors.keys()]));
    const topics = new Set(analyses.map(({ record }) => topicId(record.topic)));
    const old = analyses.flatMap(({ aliases }) =>
      aliases.filter(({ kind }) => kind === 'actors').map(({ from }) => from),
    );
    const folders = [
      '',
      ...[...topics].map((id) => `topics/${id}/`),
      ...[...actors, ...new Set(old)].map((id) => `actors/${id}/`),
    ].sort();
    expect(jsonFiles.toSorted()).toEqual(folders.map((at) => `${at}feed.json`).sort());
    expect(atomFiles.toSorted()).toEqual(
      [...folders.map((at) => `${at}feed.xml`), 'corrections.xml'].sort(),
    );
  });

  test.each(atomFiles)('%s is valid Atom', async (file) => {
    expect(await xmlProblems(await text(file), 'atom.xsd')).toEqual([]);
  });

  test.each(jsonFiles)('%s is valid JSON Feed, and holds what its Atom form does', async (file) => {
    const { items } = jsonFeedSchema.parse(JSON.parse(await text(file)));
    const atom = await entriesOf(file.replace(/json$/, 'xml'));
    expect(
      items.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        lang: item.language,
        published: item.date_published,
        updated: item.date_modified,
        summary: item.summary,
        content: item.content_html,
        authors: item.authors.map(({ name }) => name),
        categories: item.tags,
      })),
    ).toEqual(atom);
  });

  test.each(atomFiles)('a reader of feeds finds in %s what is there', async (file) => {
    const feed = parseFeed(await text(file));
    const read = feed.items.map(({ id, url, published, updated, authors }) => ({
      id,
      url,
      published: published?.toISOString(),
      updated: updated?.toISOString(),
      authors: authors.map(({ name }) => name),
    }));
    const there = await entriesOf(file);
    expect(read).toEqual(
      there.map(({ id, url, published, updated, authors }) => ({
        id,
        url,
        published,
        updated,
        authors,
      })),
    );
    // A feed is as old as the newest of its entries.
    if (there.length > 0)
      expect(feed.updated?.toISOString()).toBe(
        there
          .map(({ updated }) => updated)
          .sort()
          .at(-1),
      );
  });

  test('each analysis stands in the feed of all and in that of its topic, whole', async () => {
    for (const file of ['feed.xml', ...atomFiles.filter((one) => one.startsWith('topics/'))]) {
      const expected = analyses.filter(
        ({ record }) => file === 'feed.xml' || file === `topics/${topicId(record.topic)}/feed.xml`,
      );
      const items = await entriesOf(file);
      expect(items.map(({ url }) => pathOf(url)).sort()).toEqual(
        expected.map(({ href }) => href).sort(),
      );
      for (const { record, href, body, usage, slug } of expected) {
        const item = items.find(({ url }) => pathOf(url) === href);
        expect(item).toMatchObject({
          title: record.title,
          summary: record.description,
          lang: record.lang,
          published: new Date(record.published).toISOString(),
          updated: new Date(record.updated ?? record.published).toISOString(),
          authors: record.authors.map(({ name }) => name),
          categories: [record.topic],
        });
        const $ = load(item?.content ?? '');
        const headings = $('h2')
          .map((__, heading) => $(heading).text().trim())
          .get();
        for (const { title } of body.sections) expect(headings).toContain(title);
        const marks = $('sup > a')
          .map((__, mark) => pathOf($(mark).attr('href') ?? ''))
          .get();
        for (const claim of usage.numbers.keys())
          expect(marks).toContain(`/${slug}/claims/${claim}/`);
      }
    }
  });

  test('no entry holds a script, a style, an id or an address that is not whole', async () => {
    for (const file of atomFiles) {
      for (const { content: html } of await entriesOf(file)) {
        const $ = load(html, null, false);
        expect($('script, style, button, svg, [style], [class], [id], [onclick]').length).toBe(0);
        const relative = $('[href], [src]')
          .map((__, element) => $(element).attr('href') ?? $(element).attr('src'))
          .get()
          .filter((address) => !/^(https?|mailto):/.test(address));
        expect(relative).toEqual([]);
      }
    }
  });

  test('each change and each settled forecast is told once in corrections.xml', async () => {
    const expected = analyses.flatMap(({ record }) => [
      ...record.changes.map(({ text: words }) => words),
      ...record.claims.flatMap(({ forecast }) => forecast?.outcome?.text ?? []),
    ]);
    const all = await entriesOf('corrections.xml');
    // What the comparison of published texts found stands there too.
    const items = all.filter(({ id }) => !id.includes('/standing/'));
    expect(items.map(({ summary }) => summary).sort()).toEqual(expected.sort());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('an actor’s feed holds all claims of the actor, and no claim of another', async () => {
    const counted = new Set(originals(analyses));
    for (const analysis of analyses) {
      for (const { id } of analysis.record.actors) {
        const items = await entriesOf(`actors/${id}/feed.xml`);
        // Those of a translation are those of its original.
        const own = counted.has(analysis)
          ? analysis.record.claims.filter(({ by }) => by === id)
          : [];
        const entry = items.find(({ url }) => url.endsWith(`/${analysis.slug}/#actor-${id}`));
        const $ = load(entry?.content ?? '');
        const told = $('li > a')
          .map((__, link) => pathOf($(link).attr('href') ?? ''))
          .get();
        expect(told.sort(), id).toEqual(
          own.map((claim) => `/${analysis.slug}/claims/${claim.id}/`).sort(),
        );
        const settled = own.filter(({ forecast }) => forecast?.outcome);
        const linked = await links(`actors/${id}/feed.xml`);
        for (const claim of settled)
          expect(linked).toContain(`/${analysis.slug}/claims/${claim.id}/`);
      }
    }
  });

  test('every address of an entry on the site is there', async () => {
    const files = new Set(inPlace(await findFiles(folder, 'index.html')));
    for (const file of atomFiles)
      for (const path of await links(file))
        expect(files, path).toContain(`${path.slice(1)}index.html`);
  });
});

test('nothing of a draft stands in a feed, the sitemap or llms.txt', async () => {
  const files = [
    ...(await findFiles(featuresFolder, 'feed.xml')),
    ...(await findFiles(featuresFolder, 'feed.json')),
    'corrections.xml',
    'sitemap-0.xml',
    'llms.txt',
  ];
  for (const file of files) {
    const text = await readFile(join(featuresFolder, file), 'utf8');
    expect(text, file).not.toMatch(/Not for readers yet|\/later\/|there would be more/);
  }
});

test('the pages name the feeds that they offer', async () => {
  const offered = async (file: string) => {
    const $ = load(await readFile(join(siteFolder, file), 'utf8'));
    return $('link[rel="alternate"][type="application/atom+xml"]')
      .map((_, link) => $(link).attr('href'))
      .get();
  };
  expect(await offered('index.html')).toEqual(['feed.xml', 'corrections.xml']);
  expect(await offered('feeds/index.html')).toEqual(['../feed.xml', '../corrections.xml']);
  expect(await offered('corrections/index.html')).toEqual(['../corrections.xml']);
  const [first] = await analysesIn('content');
  if (!first) throw new Error('The site has no analysis.');
  expect(await offered(`${first.slug}/index.html`)).toEqual([
    `../topics/${topicId(first.record.topic)}/feed.xml`,
  ]);
  const [actor] = first.record.actors;
  expect(await offered(`actors/${actor?.id ?? ''}/index.html`)).toEqual(['feed.xml']);
});

test('the page of feeds links every feed of a speaker, a topic and the site', async () => {
  const $ = load(await readFile(join(featuresFolder, 'feeds/index.html'), 'utf8'));
  const listed = new Set(
    $('.feeds a')
      .map((_, link) => new URL($(link).attr('href') ?? '', 'http://site/feeds/').pathname)
      .get()
      .map((path) => decodeURIComponent(path.slice(1))),
  );
  const speaking = (await analysesIn('tests/sites/every-feature/content')).flatMap(({ record }) =>
    record.claims.map(({ by }) => by).filter((by) => by !== 'author'),
  );
  const files = [
    ...(await findFiles(featuresFolder, 'feed.xml')),
    ...(await findFiles(featuresFolder, 'feed.json')),
    'corrections.xml',
  ]
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('actors/') || speaking.includes(file.split('/')[1] ?? ''));
  expect([...listed].sort()).toEqual(files.sort());
});
