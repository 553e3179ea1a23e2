import type { AnalysisRecord } from './analysis.ts';
import { AUTHOR, evidenceOf, type Claim } from './claim.ts';
import { deriveStandings, type Standing, type StandingName } from './standing.ts';

/** What a claim would lose if one source were not there. */
export interface Loss {
  claim: string;
  before: StandingName;
  /** Its standing without the source; undefined where no evidence would be left, so that it could not be made. */
  after: StandingName | undefined;
  /** Whether the outcome of its forecast would be left without evidence, and so be open again. */
  outcome: boolean;
}

/** Whether some of the evidence of a claim, not of its outcome, is of that source. */
const isOf = (claim: Claim, source: string): boolean =>
  claim.evidence.some((piece) => piece.source === source);

/** A claim without what a source says: undefined where that was all its evidence, and it could not be made without. */
function claimWithout(claim: Claim, source: string): Claim | undefined {
  if (!isOf(claim, source)) return claim;
  const evidence = claim.evidence.filter((piece) => piece.source !== source);
  // What an analysis itself says needs none (rule claim-has-evidence).
  return evidence.length === 0 && claim.by !== AUTHOR ? undefined : { ...claim, evidence };
}

/** Whether all evidence of an outcome that needs some is of that source. */
function outcomeRestsOn({ forecast }: Claim, source: string): boolean {
  if (forecast?.outcome?.verdict === 'not-scoreable') return false;
  const evidence = forecast?.outcome?.evidence ?? [];
  return evidence.length > 0 && evidence.every((piece) => piece.source === source);
}

/**
 * The claims of a record that would lose their standing, all their evidence, or their outcome without a source, in the
 * record's order. A claim that could not be made any more disputes nobody: who was disputed by it alone is listed too.
 * A claim whose standing stays is not listed, though it rests on the source: another source carries it as well.
 * `before`: the standings of the record as it is.
 */
export function lossesWithout(
  record: AnalysisRecord,
  before: ReadonlyMap<string, Standing>,
  source: string,
): Loss[] {
  const claims = record.claims.flatMap((claim) => claimWithout(claim, source) ?? []);
  const left = new Set(claims.map(({ id }) => id));
  const gone = record.claims.filter(({ id }) => !left.has(id));
  const citing = new Set(record.claims.filter((claim) => isOf(claim, source)).map(({ id }) => id));
  // Nothing else can have another standing: the list of all sources asks this of each of thousands.
  const after = deriveStandings(
    { ...record, claims },
    ({ id, disputes }) =>
      citing.has(id) ||
      gone.some((other) => other.disputes.includes(id) || disputes.includes(other.id)),
  );
  return record.claims.flatMap((claim) => {
    const was = before.get(claim.id)?.name;
    const is = left.has(claim.id) ? (after.get(claim.id)?.name ?? was) : undefined;
    const outcome = outcomeRestsOn(claim, source);
    return was === undefined || (was === is && !outcome)
      ? []
      : [{ claim: claim.id, before: was, after: is, outcome }];
  });
}

/** The claims that rest on a source, for themselves or for their outcome, in the record's order. */
export function restingOn(record: Pick<AnalysisRecord, 'claims'>, source: string): Claim[] {
  return record.claims.filter((claim) =>
    evidenceOf(claim).some((evidence) => evidence.source === source),
  );
}
