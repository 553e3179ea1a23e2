import type { Version, VersionClaim } from './version.ts';

/** A claim in two states of an analysis. */
export interface ChangedClaim {
  before: VersionClaim;
  after: VersionClaim;
}

/** What became of the record between two states of an analysis. */
export interface RecordChanges {
  added: VersionClaim[];
  removed: VersionClaim[];
  /** Claims that are said in other words. */
  reworded: ChangedClaim[];
  /** Claims whose standing is another one. */
  standings: ChangedClaim[];
  /** Forecasts of which something else is known: an outcome came, or another one took its place. */
  outcomes: ChangedClaim[];
}

/** What is asked of a state to compare its record. */
type State = Pick<Version, 'claims' | 'renamed'>;

/** The claims that both states have; one with a new id is known by the alias that the later state keeps of it. */
function inBoth(before: State, after: State): ChangedClaim[] {
  const later = new Map(after.claims.map((claim) => [claim.id, claim]));
  return before.claims.flatMap((claim) => {
    const now = later.get(claim.id) ?? later.get(after.renamed[claim.id] ?? '');
    return now ? [{ before: claim, after: now }] : [];
  });
}

const standingChanged = ({ before, after }: ChangedClaim) =>
  before.standing.name !== after.standing.name;

const outcomeChanged = ({ before, after }: ChangedClaim) =>
  before.forecast?.state !== after.forecast?.state ||
  before.forecast?.outcome?.text !== after.forecast?.outcome?.text;

/** The claims whose standing changed between two states of an analysis, in the order of the earlier one. */
export function changedStandings(before: State, after: State): ChangedClaim[] {
  return inBoth(before, after).filter(standingChanged);
}

/** The forecasts whose outcome changed between two states of an analysis, in the order of the earlier one. */
export function changedOutcomes(before: State, after: State): ChangedClaim[] {
  return inBoth(before, after).filter(outcomeChanged);
}

/** All that became of the record between two states of an analysis. */
export function recordChanges(before: State, after: State): RecordChanges {
  const both = inBoth(before, after);
  const kept = new Set(both.map((pair) => pair.before.id));
  const known = new Set(both.map((pair) => pair.after.id));
  return {
    added: after.claims.filter(({ id }) => !known.has(id)),
    removed: before.claims.filter(({ id }) => !kept.has(id)),
    reworded: both.filter((pair) => pair.before.text !== pair.after.text),
    standings: both.filter(standingChanged),
    outcomes: both.filter(outcomeChanged),
  };
}
