import otherParser from '@orcid/bibtex-parse-js';
import { describe, expect, test } from 'vitest';
import {
  everyAnalysis,
  exampleAnalysis,
  exampleSite,
} from '../../../tests/support/derived-analysis.ts';
import { datasetOf, type Dataset } from '../dataset/dataset.ts';
import { citedSources, sourcesBib, sourcesCsl } from './cited-source.ts';
import { Cite } from './library.ts';

const all = await everyAnalysis();

describe.each(all)('the sources of $slug', (analysis) => {
  const record = datasetOf(exampleSite, analysis, []);
  const ids = record.sources.map(({ id }) => id);

  test('are all there once as BibTeX, for two parsers, with their addresses', () => {
    const text = sourcesBib(record);
    const entries = otherParser.toJSON(text);
    expect(entries.map(({ citationKey }) => citationKey)).toEqual(ids);
    expect(entries.map(({ entryTags }) => entryTags['url'])).toEqual(
      record.sources.map(({ url }) => url),
    );
    expect(new Cite(text).data.map((entry) => entry['citation-key'])).toEqual(ids);
    expect(new Cite(text).data.map((entry) => entry['title'])).toEqual(
      record.sources.map(({ title }) => expect.stringContaining(title.slice(0, 3))),
    );
  });

  test('are all there once as CSL-JSON, with their titles, publishers, dates and languages', () => {
    const items = JSON.parse(sourcesCsl(record)) as Record<string, unknown>[];
    expect(items).toMatchObject(
      record.sources.map(({ id, title, publisher, url, published, lang }) => ({
        id,
        title,
        language: lang,
        ...(publisher && { 'container-title': publisher }),
        ...(url && { URL: url }),
        ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
      })),
    );
    // What is read by the library is what was written.
    expect(new Cite(sourcesCsl(record)).data).toMatchObject(items);
  });
});

const example = datasetOf(exampleSite, exampleAnalysis(), []);
const [source] = example.sources;
if (!source) throw new Error('The example has no source.');
const bibOf = (changes: Partial<Dataset['sources'][number]>) =>
  sourcesBib({ ...example, sources: [{ ...source, ...changes }] });

test('a document is by the one who made it; a report has no author, and says where its facts are from', () => {
  const [document] = citedSources(example);
  const name = example.actors.find(({ id }) => id === source.by)?.name;
  expect(document?.author).toEqual([{ literal: name }]);
  const [report] = citedSources({
    ...example,
    sources: [{ ...source, kind: 'report', by: undefined, origin: 'Reuters' }],
  });
  expect(report?.author).toBeUndefined();
  expect(report?.note).toContain('Gathered by Reuters.');
});

test('a month alone is a month of BibTeX’s own, and a day is told apart from it', () => {
  expect(bibOf({ published: '2025-08' })).toContain('month = aug,\n');
  expect(bibOf({ published: '2025-08' })).not.toContain('day =');
  expect(bibOf({ published: '2025-08-07' })).toContain('month = aug,\n\tday = {7},');
});

test('when it was looked at and where a lasting copy is stands in its note', () => {
  const text = bibOf({ archived: 'https://archive.example/a_b', note: 'A {note}.' });
  expect(text).toContain(
    `note = {Accessed ${source.checked.on}. A \\textbraceleft{}note\\textbraceright{}. Archived: https://archive.example/a\\_b},`,
  );
});

test('an address with a brace does not end its field', () => {
  const [entry] = otherParser.toJSON(bibOf({ url: 'https://x.example/}a{' }));
  expect(entry?.entryTags['url']).toBe('https://x.example/%7Da%7B');
});
