import { AUTHOR } from '../model/claim.ts';
import type { AnalysisRecord } from '../model/analysis.ts';

/**
 * Whether everything can be derived of a record: who speaks, what evidence is of, and whose document a source is are
 * looked up there (model/standing.ts). Where one is not there, the rules actor-exists and source-exists say which.
 */
export function namesOnlyItsOwn({ actors, sources, claims }: AnalysisRecord): boolean {
  const actorIds = new Set(actors.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  return (
    sources.every(({ by }) => by === undefined || actorIds.has(by)) &&
    claims.every(
      ({ by, evidence }) =>
        (by === AUTHOR || actorIds.has(by)) &&
        evidence.every(({ source }) => sourceIds.has(source)),
    )
  );
}
