import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { mustGet } from '../../model/analysis.ts';
import { newestDayOf } from '../../model/coverage.ts';
import { isOverdue, type Forecast } from '../../model/forecast.ts';
import type { Analysis } from '../analyses.ts';
import { claimAcross, originals, type ClaimAcross } from './claims.ts';

/** A forecast in the ledger of all of them. */
export interface ForecastAcross extends ClaimAcross {
  forecast: Forecast;
  /** Whether its day had passed without an outcome on the newest day of the record. */
  overdue: boolean;
}

/** All forecasts of these analyses. */
export interface ForecastLedger {
  /** Those without an outcome: overdue ones first, then by due date. */
  open: ForecastAcross[];
  /** Those with an outcome, the newest outcome first. */
  settled: ForecastAcross[];
  /** The newest date in the record: what is overdue is so as of this day. */
  asOf: string;
}

/** The ledger of all forecasts; no clock, so that the same content is the same page on every day. */
export function forecastLedger(analyses: readonly Analysis[]): ForecastLedger {
  const asOf = newestDayOf(analyses.values().map(({ record }) => record));
  const all = originals(analyses).flatMap((analysis) => {
    const { usage, index } = analysis;
    return [...usage.numbers.keys()].flatMap((id): ForecastAcross[] => {
      const { forecast } = mustGet(index.claims, id, 'claim');
      if (!forecast) return [];
      return [{ ...claimAcross(analysis, id), forecast, overdue: isOverdue(forecast, asOf) }];
    });
  });
  const day = ({ forecast }: ForecastAcross) => forecast.outcome?.on ?? forecast.due;
  return {
    open: all
      .filter(({ forecast }) => forecast.outcome === undefined)
      .toSorted(
        (a, b) =>
          Number(b.overdue) - Number(a.overdue) || byCodeUnit(a.forecast.due, b.forecast.due),
      ),
    settled: all
      .filter(({ forecast }) => forecast.outcome !== undefined)
      .toSorted((a, b) => byCodeUnit(day(b), day(a))),
    asOf,
  };
}
