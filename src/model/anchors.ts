import type { AnalysisRecord } from './analysis.ts';
import { pageAnchors, type Body } from './body.ts';
import { permalinkKinds, permalinkWords, type PermalinkKind } from './permalinks.ts';

/** The parts of a record that have ids. */
type Ids = Pick<AnalysisRecord, 'actors' | 'sources' | 'claims'>;

/** The ids of an analysis that people can share, by kind, in the order of the file. */
export function shareableIds(
  record: Ids,
  body: Pick<Body, 'sections'>,
): Record<PermalinkKind, string[]> {
  return {
    sections: body.sections.flatMap(({ id, subsections }) => [
      id,
      ...subsections.map((sub) => sub.id),
    ]),
    claims: record.claims.map(({ id }) => id),
    actors: record.actors.map(({ id }) => id),
    sources: record.sources.map(({ id }) => id),
  };
}

/** The anchor of an id on its analysis's page: what stands after the # of the address. */
export function anchorOf(kind: PermalinkKind, id: string): string {
  return permalinkWords[kind].prefix + id;
}

/** The kind and the id that an anchor names. */
export function idOf(anchor: string): { kind: PermalinkKind; id: string } {
  for (const kind of permalinkKinds) {
    const { prefix } = permalinkWords[kind];
    if (prefix !== '' && anchor.startsWith(prefix))
      return { kind, id: anchor.slice(prefix.length) };
  }
  return { kind: 'sections', id: anchor };
}

/** Every anchor of an analysis's page that a link may lead to, aliases left out. */
export function anchorsOf(
  record: Ids,
  body: Pick<Body, 'sections' | 'placements' | 'pictures'>,
): Set<string> {
  const ids = shareableIds(record, body);
  return new Set([
    ...pageAnchors,
    ...permalinkKinds.flatMap((kind) => ids[kind].map((id) => anchorOf(kind, id))),
    ...body.placements.map(({ claim }) => `text-${claim}`),
    ...body.pictures,
  ]);
}
