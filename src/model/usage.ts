import { AUTHOR, evidenceOf } from './claim.ts';
import { type AnalysisRecord } from './analysis.ts';
import { type Body, type Placement } from './body.ts';

/** Where everything in a record is used. */
export interface Usage {
  /** The number of each claim: the order in which the text first states it, then the record's order. */
  numbers: ReadonlyMap<string, number>;
  /** Where the text states each claim, in reading order. */
  placements: ReadonlyMap<string, Placement[]>;
  /** The claims that rest on each source, by number; outcomes count too. */
  bySource: ReadonlyMap<string, string[]>;
  /** The claims of each actor, by number. */
  byActor: ReadonlyMap<string, string[]>;
}

/** For each key the ids of the items that have it, without repeats, in the items' order. */
function idsBy<T extends { id: string }>(
  keys: readonly { id: string }[],
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): Map<string, string[]> {
  const groups = new Map(keys.map(({ id }) => [id, [] as string[]]));
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.get(key)?.push(item.id);
  }
  return groups;
}

/** Derives where each claim, source and actor appears. */
export function deriveUsage(record: AnalysisRecord, body: Pick<Body, 'placements'>): Usage {
  const placed = Map.groupBy(body.placements, ({ claim }) => claim);
  const known = new Set(record.claims.map(({ id }) => id));
  const order = [
    ...[...placed.keys()].filter((id) => known.has(id)),
    ...[...known].filter((id) => !placed.has(id)),
  ];
  const numbers = new Map(order.map((id, i) => [id, i + 1]));
  const claims = record.claims.toSorted(
    (a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0),
  );
  return {
    numbers,
    placements: new Map(order.map((id) => [id, placed.get(id) ?? []])),
    bySource: idsBy(record.sources, claims, (claim) =>
      evidenceOf(claim).map(({ source }) => source),
    ),
    byActor: idsBy(record.actors, claims, ({ by }) => (by === AUTHOR ? [] : [by])),
  };
}
