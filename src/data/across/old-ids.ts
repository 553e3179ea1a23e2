import { idOf } from '../../model/anchors.ts';
import type { Analysis } from '../analyses.ts';

/**
 * The ids that actors or sources had before, each with the one that it has now: who follows the old one goes on. An id
 * that an analysis still has is no old one.
 */
export function oldIds(
  analyses: readonly Analysis[],
  kind: 'actors' | 'sources',
): Map<string, string> {
  const there = new Set(analyses.flatMap(({ index }) => [...index[kind].keys()]));
  return new Map(
    analyses.flatMap(({ aliases }) =>
      aliases
        .filter((alias) => alias.kind === kind && !there.has(alias.from))
        .map(({ from, to }) => [from, idOf(to).id] as const)
        .filter(([, now]) => there.has(now)),
    ),
  );
}
