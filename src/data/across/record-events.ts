import { isAfter } from '../../lib/dates.ts';
import { tally } from '../../lib/tally.ts';
import type { Change } from '../../model/change.ts';
import type { Claim } from '../../model/claim.ts';
import type { Outcome } from '../../model/forecast.ts';
import type { StandingName } from '../../model/standing.ts';
import type { Analysis } from '../analyses.ts';
import { originals } from './claims.ts';

/** A claim whose standing is another since a day than it was in the text before. */
export interface StandingChange {
  claim: string;
  /** The day of the first kept text in which it is so. */
  on: string;
  /** Whether it became so on that day; else one between, which was not kept, may have had it. */
  isDayKnown: boolean;
  from: StandingName;
  to: StandingName;
}

/** A forecast of which something else is known since a day than in the text before. */
export interface OutcomeChange {
  claim: string;
  on: string;
  /** Whether it is known to have been open up to then; else an outcome may have taken the place of another. */
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
      /** Which of the changes of its day and kind it is, from 1, in the order in which they were written down. */
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

/** Whether the newest change stands first in the file; of one day, the later one is taken to stand below. */
function isNewestFirst(changes: readonly Change[]): boolean {
  const [first, last] = [changes[0], changes.at(-1)];
  return first !== undefined && last !== undefined && isAfter(first.on, last.on);
}

/**
 * What was changed in an analysis, by its own entries under `changes`, in the order of the file. Their numbers stay
 * when a change is added, at whichever end the author adds them.
 */
export function changeEvents(analysis: Analysis): (RecordEvent & { kind: 'change' })[] {
  const { changes } = analysis.record;
  const before = tally();
  const numbered = (list: readonly Change[]) =>
    list.map((change) => ({
      kind: 'change' as const,
      analysis,
      seen: change.on,
      change,
      number: before(`${change.on} ${change.kind}`) + 1,
    }));
  return isNewestFirst(changes) ? numbered(changes.toReversed()).toReversed() : numbered(changes);
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
 * that is no longer there has no standing to tell. A translation has changes of its own, and the outcomes and standings
 * of its original.
 */
export function recordEvents(
  analyses: readonly Analysis[],
  states: ReadonlyMap<string, StateChanges> = new Map(),
): RecordEvent[] {
  const counted = new Set(originals(analyses));
  return analyses.flatMap((analysis) => {
    const compared = states.get(analysis.slug);
    if (!counted.has(analysis)) return changeEvents(analysis);
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
