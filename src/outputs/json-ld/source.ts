import type { Article, CreativeWork } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { mustGet } from '../../model/analysis.ts';
import type { Ids } from './ids.ts';

/** A source as a node. */
export function sourceNode(analysis: Analysis, id: string, ids: Ids): CreativeWork | Article {
  const { kind, title, url, publisher, published, lang, archived } = mustGet(
    analysis.index.sources,
    id,
    'source',
  );
  return {
    '@type': kind === 'report' || kind === 'analysis' ? 'Article' : 'CreativeWork',
    '@id': ids.source(analysis, id),
    name: title,
    ...(url && { url }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published && { datePublished: published }),
    inLanguage: lang,
    ...(archived && { archivedAt: archived }),
  };
}
