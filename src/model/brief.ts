import { mustGet, type AnalysisRecord } from './analysis.ts';
import { AUTHOR, type Claim } from './claim.ts';
import { forecastState, forecastStates, type ForecastState } from './forecast.ts';
import { standingNames, type Standing, type StandingName } from './standing.ts';

/** The record in brief: what stands under the headline. */
export interface Brief {
  claims: number;
  speakers: number;
  /** How many claims have each standing; those with none are left out. */
  standings: { name: StandingName; count: number }[];
  /** The forecasts by what became of them, in the order of a summary. */
  forecasts: { state: ForecastState; claims: Claim[] }[];
}

/** How often each standing is among these, in the order of a summary; those that are not are left out. */
export function tallyStandings(names: readonly StandingName[]): Brief['standings'] {
  return standingNames
    .map((name) => ({ name, count: names.filter((other) => other === name).length }))
    .filter(({ count }) => count > 0);
}

/** Forecasts by what became of them, in the order of a summary; states that none has are left out. */
export function byForecastState<T>(
  claims: readonly T[],
  stateOf: (claim: T) => ForecastState | undefined,
): { state: ForecastState; claims: T[] }[] {
  return (Object.keys(forecastStates) as ForecastState[])
    .map((state) => ({ state, claims: claims.filter((claim) => stateOf(claim) === state) }))
    .filter(({ claims: some }) => some.length > 0);
}

/** How many of these claims have each standing, in the order of a summary; standings that none has are left out. */
export function countStandings(
  claims: Iterable<string>,
  standings: ReadonlyMap<string, Standing>,
): Brief['standings'] {
  return tallyStandings([...claims].map((id) => mustGet(standings, id, 'claim').name));
}

/** Sums up a record. */
export function deriveBrief(
  record: AnalysisRecord,
  standings: ReadonlyMap<string, Standing>,
): Brief {
  return {
    claims: record.claims.length,
    speakers: new Set(record.claims.map(({ by }) => by).filter((by) => by !== AUTHOR)).size,
    standings: countStandings(standings.keys(), standings),
    forecasts: byForecastState(
      record.claims,
      ({ forecast }) => forecast && forecastState(forecast),
    ),
  };
}
