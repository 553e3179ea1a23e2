import { isAfter } from '../../lib/dates.ts';
import { tally } from '../../lib/tally.ts';
import type { Change } from '../../model/change.ts';
import type { Claim } from '../../model/claim.ts';
import type { Outcome } from '../../model/forecast.ts';
import type { StandingName } from '../../model/standing.ts';
import type { Analysis } from '../analyses.ts';

/** A claim whose standing is another since a day than it was in the text before. */
export interface StandingChange {
  claim: string;
  /** The day of the text in which it is so first. */
  on: string;
  from: StandingName;
  to: StandingName;
}

/** A forecast of which something else is known since a day than in the text before. */
export interface OutcomeChange {
  claim: string;
  on: string;
  /** Whether it was open before; else an outcome took the place of another. */
  isFirst: boolean;
}

/** What the comparison of its published texts found in one analysis. */
export interface StateChanges {
  standings: readonly StandingChange[];
  outcomes: readonly OutcomeChange[];
}

/** Something that happened to the record of an analysis after, or with, its publication. */
export type RecordEvent = {
  analysis: Analysis;
  /** The first day or moment at which readers could see it. */
  seen: string;
  /** When it was last told in other words, where that is known. */
  changed?: string;
} & (
  | {
      kind: 'change';
      change: Change;
      /** Which of the changes of its day and kind it is, from 1, in the order of the file. */
      number: number;
    }
  | { kind: 'outcome'; claim: Claim; outcome: Outcome }
  | ({ kind: 'standing' } & Omit<StandingChange, 'on'>)
);

/**
 * When readers could first see an outcome, as far as the record itself says it: with the text, where what settled it came before that; else with the first
 * change since that names the claim. A record without such a change says no day of its own.
 */
function outcomeSeen({ record }: Analysis, claim: Claim, { on }: Outcome): string {
  if (!isAfter(on, record.published)) return record.published;
  const told = record.changes
    .filter((change) => change.claims.includes(claim.id) && !isAfter(on, change.on))
    .map((change) => change.on)
    .toSorted()
    .at(0);
  return told ?? record.updated ?? record.published;
}

/** What was changed in an analysis, by its own entries under `changes`. */
export function changeEvents(analysis: Analysis): (RecordEvent & { kind: 'change' })[] {
  const before = tally();
  return analysis.record.changes.map((change) => ({
    kind: 'change',
    analysis,
    seen: change.on,
    change,
    number: before(`${change.on} ${change.kind}`) + 1,
  }));
}

/** The forecasts of an analysis that are settled; `told`: what the comparison of its texts knows of their outcomes. */
export function outcomeEvents(
  analysis: Analysis,
  told: readonly OutcomeChange[] = [],
): (RecordEvent & { kind: 'outcome' })[] {
  return analysis.record.claims.flatMap((claim) => {
    const outcome = claim.forecast?.outcome;
    if (outcome === undefined) return [];
    const own = told.filter((one) => one.claim === claim.id);
    const first = own.find(({ isFirst }) => isFirst)?.on;
    const last = own
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    return {
      kind: 'outcome' as const,
      analysis,
      seen: first ?? outcomeSeen(analysis, claim, outcome),
      ...(last !== undefined && { changed: last }),
      claim,
      outcome,
    };
  });
}

/**
 * All that happened to these analyses. `states`: what the comparison of published texts found, by analysis; a claim
 * that is no longer there has no standing to tell.
 */
export function recordEvents(
  analyses: readonly Analysis[],
  states: ReadonlyMap<string, StateChanges> = new Map(),
): RecordEvent[] {
  return analyses.flatMap((analysis) => {
    const compared = states.get(analysis.slug);
    return [
      ...changeEvents(analysis),
      ...outcomeEvents(analysis, compared?.outcomes),
      ...(compared?.standings ?? [])
        .filter(({ claim }) => analysis.index.claims.has(claim))
        .map(({ on, ...change }): RecordEvent => ({
          kind: 'standing',
          analysis,
          seen: on,
          ...change,
        })),
    ];
  });
}
