import { resolveAliases, type Alias, type DeadAlias } from '../model/aliases.ts';
import { anchorOf, anchorsOf, shareableIds } from '../model/anchors.ts';
import type { PermalinkKind } from '../model/permalinks.ts';
import type { AnalysisFile } from './analysis-file.ts';

/** What an analysis can be linked at. */
export interface Anchors {
  /** Its ids by kind. */
  ids: Record<PermalinkKind, string[]>;
  aliases: Alias[];
  dead: DeadAlias[];
  /** Every anchor of its page, aliases included. */
  all: ReadonlySet<string>;
}

const known = new WeakMap<AnalysisFile, Anchors>();

/** The anchors of an analysis; undefined while its record or its body cannot be read. Kept for many questions. */
export function anchorsOfFile(file: AnalysisFile): Anchors | undefined {
  const { record, body } = file;
  if (!record || !body) return undefined;
  const before = known.get(file);
  if (before) return before;
  const ids = shareableIds(record, body);
  const { aliases, dead } = resolveAliases(record.aliases, ids);
  const all = new Set([
    ...anchorsOf(record, body),
    ...aliases.map(({ kind, from }) => anchorOf(kind, from)),
    ...aliases.flatMap(({ kind, from }) => (kind === 'claims' ? [`text-${from}`] : [])),
  ]);
  const anchors = { ids, aliases, dead, all };
  known.set(file, anchors);
  return anchors;
}
