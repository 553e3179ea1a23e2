import type { Dataset } from '../dataset/schema.ts';
import { bibtex } from './bibtex.ts';
import { cslDate, type CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';

/** What a kind of source is called in a list of them. */
const genres: Record<Dataset['sources'][number]['kind'], string> = {
  document: 'Document',
  transcript: 'Transcript',
  statement: 'Statement',
  report: 'News report',
  analysis: 'News analysis',
  reference: 'Reference',
};

/** What has no field of its own: where its facts are from, what readers should know, where a lasting copy is. */
function noteOf(
  { origin, unrecorded, note, archived }: Dataset['sources'][number],
  nameOf: (actor: string) => string | undefined,
): string {
  return [
    ...(origin === undefined ? [] : [`Gathered by ${nameOf(origin) ?? origin}.`]),
    ...(unrecorded === undefined ? [] : [unrecorded]),
    ...(note === undefined ? [] : [note]),
    ...(archived === undefined ? [] : [`Archived: ${archived}`]),
  ].join(' ');
}

/**
 * The sources of an analysis as they are cited. The key is the source's id, which means the same source in every
 * analysis of the site: lists of several can be put together. The author is whose document, transcript or statement
 * it is; who wrote a report the record does not say. A title in [square brackets] stays so: it is ours.
 */
export function citedSources({ sources, actors }: Pick<Dataset, 'sources' | 'actors'>): CslItem[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return sources.map((source) => {
    const { id, title, by, publisher, url, published, kind, lang, checked } = source;
    const author = by === undefined ? undefined : names.get(by);
    const note = noteOf(source, (actor) => names.get(actor));
    return {
      id,
      type: 'webpage',
      title,
      ...(author !== undefined && { author: [{ literal: author }] }),
      ...(publisher !== undefined && { 'container-title': publisher }),
      genre: genres[kind],
      ...(note !== '' && { note }),
      ...(published !== undefined && { issued: cslDate(published) }),
      accessed: cslDate(checked.on),
      language: lang,
      ...(url !== undefined && { URL: url }),
    };
  });
}

/** The sources of an analysis as a BibTeX file. */
export function sourcesBib(record: Pick<Dataset, 'sources' | 'actors'>): string {
  return `${citedSources(record).map(bibtex).join('\n\n')}\n`;
}

/** The sources of an analysis as a CSL-JSON file. */
export function sourcesCsl(record: Pick<Dataset, 'sources' | 'actors'>): string {
  return `${cslJson(...citedSources(record))}\n`;
}
