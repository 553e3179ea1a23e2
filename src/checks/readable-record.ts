import { z } from 'zod';
import { analysisKeys, analysisSchema, type AnalysisRecord } from '../model/analysis.ts';
import { unwrap } from './schema-keys.ts';
import type { YamlPath } from './frontmatter.ts';

/** The lists of a record. */
export type Lists = Pick<
  AnalysisRecord,
  'actors' | 'sources' | 'claims' | 'changes' | 'related' | 'limits' | 'authors'
>;

/** What can be read of a record: every list with the items that are valid, every other key that is. */
export type ReadableFields = Lists & Partial<Omit<AnalysisRecord, keyof Lists>>;

/** A record as far as it can be read. */
export interface ReadableRecord {
  fields: ReadableFields;
  /** The ids that are written, those of items that are not valid included; undefined where there is no list. */
  ids: Record<'actors' | 'sources' | 'claims', ReadonlySet<string> | undefined>;
  /** The path in the file of a path in `fields`, where an item before it may have been left out. */
  pathInFile: (path: YamlPath) => YamlPath;
}

/** What is known of frontmatter: the record where it is valid, and what can be read of it in any case. */
export interface ReadRecord {
  record: AnalysisRecord | undefined;
  readable: ReadableRecord | undefined;
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The ids that a list in a file holds. */
function idsOf(list: unknown): Set<string> | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: unknown[] = list;
  return new Set(
    items
      .map((item) => (isMap(item) ? item['id'] : undefined))
      .filter((id) => typeof id === 'string'),
  );
}

/** The items of a list that are valid by themselves, and which ones they are. */
function validItems(element: z.ZodType, list: unknown): { items: unknown[]; places: number[] } {
  const items: unknown[] = [];
  const places: number[] = [];
  for (const [i, item] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const { success, data } = element.safeParse(item);
    if (!success) continue;
    items.push(data);
    places.push(i);
  }
  return { items, places };
}

/**
 * Reads a record as far as it is valid, so that one slip does not hide what else does not hold. Rules about
 * single facts work on that; rules about the record as a whole wait until all of it is valid.
 */
export function readRecord(data: unknown): ReadRecord {
  if (!isMap(data)) return { record: undefined, readable: undefined };
  const ids = {
    actors: idsOf(data['actors']),
    sources: idsOf(data['sources']),
    claims: idsOf(data['claims']),
  };
  const record = analysisSchema.safeParse(data).data;
  if (record) return { record, readable: { fields: record, ids, pathInFile: (path) => path } };

  const fields: Record<string, unknown> = {};
  const placesOf = new Map<PropertyKey, number[]>();
  for (const [key, schema] of Object.entries(analysisKeys.shape)) {
    const list = unwrap(schema);
    if (list instanceof z.ZodArray) {
      const { items, places } = validItems(list.element as z.ZodType, data[key]);
      fields[key] = items;
      placesOf.set(key, places);
    } else {
      const { success, data: value } = schema.safeParse(data[key]);
      if (success && value !== undefined) fields[key] = value;
    }
  }
  const pathInFile = ([key, item, ...rest]: YamlPath): YamlPath => {
    if (key === undefined) return [];
    if (typeof item !== 'number') return item === undefined ? [key] : [key, item, ...rest];
    return [key, placesOf.get(key)?.[item] ?? item, ...rest];
  };
  return { record: undefined, readable: { fields: fields as ReadableFields, ids, pathInFile } };
}
