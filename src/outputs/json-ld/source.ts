import type { Article, CreativeWork } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Ids } from './ids.ts';

/** A source as it stands where only its publisher is shown, or the title of one that has none on record. */
export function citedSourceNode(analysis: Analysis, id: string, ids: Ids): CreativeWork {
  const { title, publisher } = mustGet(analysis.index.sources, id, 'source');
  return {
    '@type': 'CreativeWork',
    '@id': ids.source(id),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : { name: title }),
  };
}

/** A source as it stands where all that is known of it is shown. */
export function sourceNode(analysis: Analysis, id: string, ids: Ids): CreativeWork | Article {
  const { kind, title, url, publisher, published, lang, archived } = mustGet(
    analysis.index.sources,
    id,
    'source',
  );
  return {
    '@type': kind === 'report' || kind === 'analysis' ? 'Article' : 'CreativeWork',
    '@id': ids.source(id),
    name: title,
    ...(url && { url }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published && { datePublished: published }),
    inLanguage: lang,
    ...(archived && { archivedAt: archived }),
  };
}
