import type { StandingName } from '../../model/standing.ts';
import type { StateChanges } from './record-events.ts';
import { loadStandingChanges, type ChangeAcross } from './standing-changes.ts';

/**
 * What the comparison of published texts found, by analysis, as feeds tell it; of claims by their ids now.
 * A kept state holds the standings that the site computed then, as plain words.
 */
export function stateChanges(changes: readonly ChangeAcross[]): Map<string, StateChanges> {
  const byAnalysis = Map.groupBy(changes, ({ analysis }) => analysis.slug);
  return new Map(
    [...byAnalysis].map(([slug, of]) => [
      slug,
      {
        standings: of
          .filter(({ what }) => what === 'standing')
          .map(({ on, before, after }) => ({
            claim: after.id,
            on,
            from: before.standing.name as StandingName,
            to: after.standing.name as StandingName,
          })),
        outcomes: of
          .filter(({ what }) => what === 'outcome')
          .map(({ on, before, after }) => ({
            claim: after.id,
            on,
            isFirst: before.forecast?.outcome === undefined,
          })),
      },
    ]),
  );
}

/** The same, of all analyses. */
export async function loadStateChanges(): Promise<Map<string, StateChanges>> {
  return stateChanges(await loadStandingChanges());
}
