import otherParser from '@orcid/bibtex-parse-js';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import type { FootnoteDefinition, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { unguarded } from '../../src/lib/csv.ts';
import { anchorOf } from '../../src/model/anchors.ts';
import { dataLinks } from '../../src/model/downloads.ts';
import { permalinkKinds } from '../../src/model/permalinks.ts';
import type { Dataset } from '../../src/outputs/dataset/dataset.ts';
import type { PublishedIds } from '../../src/outputs/ids/ids.ts';
import { builtPages, pageFinder } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

/** The record in all its forms, as built: that each is valid, and that all say the same as the page. */

const folders = [siteFolder, featuresFolder];
const textIn = (folder: string) => (path: string) => readFile(join(folder, path), 'utf8');
const pagesIn = new Map(
  await Promise.all(folders.map(async (one) => [one, pageFinder(await builtPages(one))] as const)),
);
const idsIn = new Map(
  await Promise.all(
    folders.map(
      async (one) => [one, JSON.parse(await textIn(one)('ids.json')) as PublishedIds] as const,
    ),
  ),
);
const analyses = folders.flatMap(
  (folder) => idsIn.get(folder)?.analyses.map(({ id }) => ({ slug: id, folder })) ?? [],
);

/** A claim as every form has it. */
interface Said {
  number: number;
  id: string;
  text: string;
  standing: string;
  reason: string;
}

/** Markdown as a program reads it that knows GFM, and nothing of this site. */
const markdown = unified().use(remarkParse).use(remarkGfm);

/** The frontmatter of a Markdown file, and the tree of the rest. */
function readMarkdown(text: string): { head: Record<string, unknown>; tree: Root } {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { head: parseYaml(yaml) as Record<string, unknown>, tree: markdown.parse(body) };
}

const notesOf = (tree: Root) =>
  tree.children.filter(
    (node): node is FootnoteDefinition =>
      node.type === 'footnoteDefinition' && node.identifier.startsWith('claim-'),
  );

test('there are analyses to look at, those in other scripts too', () => {
  expect(analyses.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['witkoff-putin-talks', 'port', 'port-uk', 'harbour-ar']),
  );
});

describe.each(analyses)('the record of $slug', ({ slug, folder }) => {
  const text = textIn(folder);
  const page = pagesIn.get(folder)?.(`/${slug}/`).$;
  if (!page) throw new Error(`${slug} has no page.`);
  const record = async () => JSON.parse(await text(`${slug}/record.json`)) as Dataset;
  const twin = async () => readMarkdown(await text(`${slug}/index.md`));
  const rows = async () =>
    parseCsv<Record<string, string>>(await text(`${slug}/claims.csv`), {
      bom: true,
      columns: true,
      recordDelimiter: '\r\n',
    });

  test('says the same of every claim on the page, as data, as a table and as Markdown', async () => {
    const ofPage = page('.ledger tbody tr')
      .map((_, row): Said => {
        const one = page(row);
        return {
          number: Number(one.find('.ledger-number').text()),
          id: (one.attr('id') ?? '').replace('claim-', ''),
          text: one.find('.ledger-claim > p').first().text(),
          standing: one.attr('data-standing') ?? '',
          reason: '',
        };
      })
      .get();
    expect(ofPage.length).toBeGreaterThan(0);

    const { claims } = await record();
    const ofRecord = claims.map(({ number, id, text: words, standing }): Said => {
      return { number, id, text: words, standing: standing.name, reason: standing.reason };
    });
    expect(ofRecord.map((claim) => ({ ...claim, reason: '' }))).toEqual(ofPage);

    const ofTable = (await rows()).map((row): Said => {
      const cell = (name: string) => unguarded(row[name] ?? '');
      return {
        number: Number(cell('number')),
        id: cell('id'),
        text: cell('text'),
        standing: cell('standing'),
        reason: cell('reason'),
      };
    });
    expect(ofTable).toEqual(ofRecord);

    const labels = new Map(claims.map(({ standing }) => [standing.label, standing.name]));
    const ofMarkdown = notesOf((await twin()).tree).map(({ identifier, children }) => {
      const [head, words] = children.map((child) => toString(child));
      const [, number, label = '', reason] = /^Claim (\d+) · (.+?): (.*)$/s.exec(head ?? '') ?? [];
      const id = identifier.replace('claim-', '');
      return { number: Number(number), id, text: words, standing: labels.get(label), reason };
    });
    expect(ofMarkdown).toEqual(
      claims.map(({ number, id, text: words, standing: { name, label, reason } }) => ({
        number,
        id,
        text: words.replace(/\s+/g, ' '),
        standing: name,
        // After its own word the standing is not said again.
        reason: reason.startsWith(label)
          ? reason.slice(label.length).replace(/^[.:]?\s*/, '')
          : reason,
      })),
    );
  });

  test('has the same sources on the page, as data, as BibTeX, as CSL-JSON and as Markdown', async () => {
    const { sources } = await record();
    const ids = sources.map(({ id }) => id);
    const ofPage = page('.sources > li')
      .map((_, item) => (page(item).attr('id') ?? '').replace('source-', ''))
      .get();
    expect(ofPage.toSorted()).toEqual(ids.toSorted());

    const entries = otherParser.toJSON(await text(`${slug}/sources.bib`));
    expect(entries.map(({ citationKey }) => citationKey)).toEqual(ids);
    expect(entries.map(({ entryTags }) => entryTags['url'])).toEqual(sources.map(({ url }) => url));

    const items = JSON.parse(await text(`${slug}/sources.csl.json`)) as Record<string, unknown>[];
    expect(items.map((item) => item['id'])).toEqual(ids);
    expect(items.map((item) => item['title'])).toEqual(sources.map(({ title }) => title));

    const { children } = (await twin()).tree;
    const at = children.findIndex(
      (node) => node.type === 'heading' && toString(node) === 'Sources',
    );
    const list = children.slice(at).findLast((node, i, rest) => {
      const end = rest.findIndex((one) => one.type === 'heading' && toString(one) === 'Changes');
      return i < end && node.type === 'list';
    });
    const items2 = list?.type === 'list' ? list.children.map((item) => toString(item)) : [];
    expect(items2.length).toBe(sources.length);
    for (const [i, { title }] of sources.entries())
      expect(items2[i]?.startsWith(title.replace(/\s+/g, ' '))).toBe(true);
  });

  test('fits the schema that its site publishes, to which it leads', async () => {
    const schema = JSON.parse(await text('record.schema.json')) as { $id: string };
    const data = await record();
    expect(data.$schema).toBe(schema.$id);
    const validate = addFormats
      .default(new Ajv2020({ strict: true, allErrors: true }))
      .compile(schema);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('states every claim in its Markdown as often as on the page, and leads nowhere else', async () => {
    const { tree, head } = await twin();
    const { claims, analysis } = await record();
    const placed = new Map<string, number>();
    const addresses: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference')
        placed.set(node.identifier, (placed.get(node.identifier) ?? 0) + 1);
      if (node.type === 'link' || node.type === 'definition') addresses.push(node.url);
    });
    for (const { id, uses } of claims) {
      expect(placed.get(`claim-${id}`), id).toBe(uses.length);
      expect(page(`.prose [data-claim="${id}"]`).length, id).toBe(uses.length);
    }
    const notes = tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [node.identifier] : [],
    );
    expect([...placed.keys()].toSorted()).toEqual(notes.toSorted());
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
    expect(head).toMatchObject({
      title: analysis.title,
      address: analysis.address,
      lang: analysis.lang,
      claims: claims.length,
    });
  });

  test('has its evidence, quotations, forecasts and changes in its Markdown', async () => {
    const { claims, sources, changes, actors } = await record();
    const { tree } = await twin();
    const notes = new Map(notesOf(tree).map((note) => [note.identifier, note]));
    for (const { id, by, evidence, forecast } of claims) {
      const note = notes.get(`claim-${id}`);
      const words = toString(note ?? { type: 'root', children: [] });
      const urls: string[] = [];
      if (note) visit(note, 'link', ({ url }) => void urls.push(url));
      expect(words).toContain(actors.find((actor) => actor.id === by)?.name ?? 'This analysis');
      for (const piece of [...evidence, ...(forecast?.outcome?.evidence ?? [])]) {
        const source = sources.find((one) => one.id === piece.source);
        expect(urls, id).toEqual(expect.arrayContaining([source?.url ?? []].flat()));
      }
      if (forecast) expect(words).toContain(forecast.criteria.replace(/\s+/g, ' '));
      if (forecast?.outcome) expect(words).toContain(forecast.outcome.text.replace(/\s+/g, ' '));
    }
    const all = toString(tree);
    for (const change of changes) expect(all).toContain(change.text.replace(/\s+/g, ' '));
    expect(tree.children.filter(({ type }) => type === 'blockquote').length).toBeGreaterThanOrEqual(
      page('[data-pull-quote]').length,
    );
  });

  test('is named in the head of its page in the forms that programs read', async () => {
    for (const { address, type } of dataLinks(slug)) {
      const links = page(`head link[rel="alternate"][type="${type}"]`);
      expect(links.map((_, one) => page(one).attr('href')).get()).toEqual([address]);
      expect((await text(address)).length).toBeGreaterThan(0);
    }
  });
});

describe.each(folders)('the list of ids in %s', (folder) => {
  const { analyses: listed = [], site = '' } = idsIn.get(folder) ?? {};
  const pageAt = (address: string) =>
    pagesIn.get(folder)?.(decodeURI(`/${address.slice(site.length)}`.replace(/#.*/, '')));

  test('leads to what is there: each address to a page, each anchor to a place on it', () => {
    for (const analysis of listed) {
      const all = [
        analysis,
        ...analysis.formerly,
        ...analysis.aliases,
        ...permalinkKinds.flatMap((kind) => analysis[kind]),
      ];
      expect(all.length).toBeGreaterThan(3);
      for (const { address } of all) {
        const page = pageAt(address);
        const anchor = decodeURIComponent(new URL(address).hash.slice(1));
        if (anchor !== '') expect(page?.$(`[id="${anchor}"]`).length, address).toBe(1);
      }
    }
  });

  test('has every anchor of the record that the page of an analysis has', () => {
    for (const analysis of listed) {
      const page = pageAt(analysis.address);
      for (const kind of ['claims', 'actors', 'sources'] as const) {
        const selector = {
          claims: '.ledger tbody tr',
          actors: '.actors > li',
          sources: '.sources > li',
        };
        const shown = page
          ?.$(selector[kind])
          .map((_, one) => page.$(one).attr('id'))
          .get();
        expect(shown?.toSorted()).toEqual(
          analysis[kind].map(({ id }) => anchorOf(kind, id)).toSorted(),
        );
      }
    }
  });
});
