import { changedOutcomes, changedStandings } from '../../model/record-changes.ts';
import { standingNames, type StandingName } from '../../model/standing.ts';
import type { Version } from '../../model/version.ts';
import type { StateChanges } from './record-events.ts';

/** A state keeps the word of its day; one that is no standing any more has no label to be told by. */
const isStanding = (name: string): name is StandingName =>
  (standingNames as readonly string[]).includes(name);

/** What the comparison of each state of an analysis with the one after it finds; `states`: oldest first. */
export function stateChanges(states: readonly Version[]): StateChanges {
  const pairs = states.slice(1).map((after, i) => ({ before: states[i] ?? after, after }));
  return {
    standings: pairs.flatMap(({ before, after }) =>
      changedStandings(before, after).flatMap((claim) => {
        const [from, to] = [claim.before.standing.name, claim.after.standing.name];
        if (!isStanding(from) || !isStanding(to)) return [];
        return [{ claim: claim.after.id, on: after.on, from, to }];
      }),
    ),
    outcomes: pairs.flatMap(({ before, after }) =>
      changedOutcomes(before, after)
        .filter((claim) => claim.after.forecast?.outcome !== undefined)
        .map((claim) => ({
          claim: claim.after.id,
          on: after.on,
          isFirst: claim.before.forecast?.outcome === undefined,
        })),
    ),
  };
}
