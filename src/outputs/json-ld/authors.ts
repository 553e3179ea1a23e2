import type { Organization, Person } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import type { Ids } from './ids.ts';

/** The authors of an analysis as nodes. */
export function authorNodes(analysis: Analysis, ids: Ids): (Person | Organization)[] {
  return analysis.record.authors.map(({ name, url }, i) => ({
    '@type': 'Organization',
    '@id': ids.author(analysis, i),
    name,
    ...(url && { url }),
  }));
}

/** The authors of an analysis, as references. */
export function authorIds(analysis: Analysis, ids: Ids): { '@id': string }[] {
  return analysis.record.authors.map((_, i) => ({ '@id': ids.author(analysis, i) }));
}
