import { byCodeUnit } from '../../lib/by-code-unit.ts';
import {
  changedOutcomes,
  changedStandings,
  type ChangedClaim,
} from '../../model/record-changes.ts';
import { loadAnalyses, type Analysis } from '../analyses.ts';
import { loadStates } from '../versions.ts';

/** A claim whose standing, or whose outcome, was another one in the state of its analysis before. */
export interface ChangeAcross extends ChangedClaim {
  analysis: Analysis;
  /** The day from which readers saw it. */
  on: string;
  what: 'standing' | 'outcome';
}

/** Every change of a standing or an outcome between two states of one analysis, over all analyses, newest first. */
export async function loadStandingChanges(): Promise<ChangeAcross[]> {
  const all = (await loadAnalyses()).map(async (analysis) => {
    const states = await loadStates(analysis);
    return states.slice(1).flatMap((after, i) => {
      const before = states[i] ?? after;
      const told = (what: ChangeAcross['what']) => (pair: ChangedClaim) => ({
        ...pair,
        analysis,
        on: after.on,
        what,
      });
      return [
        ...changedStandings(before, after).map(told('standing')),
        ...changedOutcomes(before, after).map(told('outcome')),
      ];
    });
  });
  return (await Promise.all(all)).flat().toSorted((a, b) => byCodeUnit(b.on, a.on));
}
