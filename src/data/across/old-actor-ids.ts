import type { Analysis } from '../analyses.ts';

/** The ids that actors had before, each with the one that it has now: who follows the old one goes on. */
export function oldActorIds(analyses: readonly Analysis[]): Map<string, string> {
  const there = new Set(analyses.flatMap(({ index }) => [...index.actors.keys()]));
  return new Map(
    analyses.flatMap(({ aliases }) =>
      aliases
        .filter(({ kind, from }) => kind === 'actors' && !there.has(from))
        .map(({ from, to }) => [from, to.replace(/^actor-/, '')] as const),
    ),
  );
}
