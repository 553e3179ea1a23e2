import type { Organization, Person } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { nameParts, type Author } from '../../model/author.ts';
import type { Ids } from './ids.ts';

function authorNode(author: Author, id: string): Person | Organization {
  const { name, url } = author;
  const common = { '@id': id, name, ...(url && { url }) };
  // The record says which name is a person's by giving its family name; every other is cited whole.
  const parts = nameParts(author);
  if (!parts) return { '@type': 'Organization', ...common };
  return {
    '@type': 'Person',
    ...common,
    familyName: parts.family,
    ...(parts.given && { givenName: parts.given }),
  };
}

/** The authors of an analysis as nodes. */
export function authorNodes(analysis: Analysis, ids: Ids): (Person | Organization)[] {
  return analysis.record.authors.map((author, i) => authorNode(author, ids.author(analysis, i)));
}

/** The authors of an analysis, as references. */
export function authorIds(analysis: Analysis, ids: Ids): { '@id': string }[] {
  return analysis.record.authors.map((_, i) => ({ '@id': ids.author(analysis, i) }));
}
