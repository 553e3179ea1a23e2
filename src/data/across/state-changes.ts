import { changedOutcomes, changedStandings } from '../../model/record-changes.ts';
import { standingNames, type StandingName } from '../../model/standing.ts';
import type { Version } from '../../model/version.ts';
import type { StateChanges } from './record-events.ts';

/** A state keeps the word of its day; one that is no standing any more has no label to be told by. */
const isStanding = (name: string): name is StandingName =>
  (standingNames as readonly string[]).includes(name);

/**
 * What the comparison of each kept state of an analysis with the next finds, by the ids that claims have now; `states`:
 * oldest first, the last one current; `days`: those of all states that were published, kept or not.
 */
export function stateChanges(states: readonly Version[], days: readonly string[]): StateChanges {
  const renamed = states.at(-1)?.renamed ?? {};
  const now = (id: string) => renamed[id] ?? id;
  const pairs = states.slice(1).map((after, i) => {
    const before = states[i] ?? after;
    return { before, after, isNext: days.indexOf(after.on) === days.indexOf(before.on) + 1 };
  });
  return {
    standings: pairs.flatMap(({ before, after, isNext }) =>
      changedStandings(before, after).flatMap((claim) => {
        const [from, to] = [claim.before.standing.name, claim.after.standing.name];
        if (!isStanding(from) || !isStanding(to)) return [];
        return [{ claim: now(claim.after.id), on: after.on, isDayKnown: isNext, from, to }];
      }),
    ),
    outcomes: pairs.flatMap(({ before, after, isNext }) =>
      changedOutcomes(before, after)
        .filter((claim) => claim.after.forecast?.outcome !== undefined)
        .map((claim) => ({
          claim: now(claim.after.id),
          on: after.on,
          // Whether a text in between that was not kept had it already, nobody can tell.
          isFirst: isNext && claim.before.forecast?.outcome === undefined,
        })),
    ),
  };
}
