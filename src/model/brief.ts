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

/** How many of these claims have each standing, in the order of a summary; standings that none has are left out. */
export function countStandings(
  claims: Iterable<string>,
  standings: ReadonlyMap<string, Standing>,
): Brief['standings'] {
  const names = [...claims].map((id) => mustGet(standings, id, 'claim').name);
  return standingNames
    .map((name) => ({ name, count: names.filter((other) => other === name).length }))
    .filter(({ count }) => count > 0);
}

/** Sums up a record. */
export function deriveBrief(
  record: AnalysisRecord,
  standings: ReadonlyMap<string, Standing>,
): Brief {
  const states = Object.keys(forecastStates) as ForecastState[];
  return {
    claims: record.claims.length,
    speakers: new Set(record.claims.map(({ by }) => by).filter((by) => by !== AUTHOR)).size,
    standings: countStandings(standings.keys(), standings),
    forecasts: states
      .map((state) => ({
        state,
        claims: record.claims.filter(
          ({ forecast }) => forecast && forecastState(forecast) === state,
        ),
      }))
      .filter(({ claims }) => claims.length > 0),
  };
}
