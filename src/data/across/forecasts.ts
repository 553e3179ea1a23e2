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

/** So many are listed at most of those that are open, and of those that are settled. */
const mostListed = 100;

/** Forecasts of these analyses. */
export interface ForecastLedger {
  /** Those without an outcome: overdue ones first, then by due date. */
  open: ForecastAcross[];
  /** Those with an outcome, the newest outcome first. */
  settled: ForecastAcross[];
  /** How many there are of each, also of those that are not listed. */
  counts: { open: number; settled: number };
  /** The newest date in the record: what is overdue is so as of this day. */
  asOf: string;
}

/**
 * The ledger of all forecasts; where there are more than `most` of a kind, the first of them. No clock, so that the same
 * content is the same page on every day. Thousands of analyses are read one after the other: only what is listed is made
 * ready to be drawn.
 */
export function forecastLedger(
  analyses: readonly Analysis[],
  most: number = mostListed,
): ForecastLedger {
  const asOf = newestDayOf(analyses.values().map(({ record }) => record));
  const all = originals(analyses).flatMap((analysis) => {
    const { usage, index } = analysis;
    return [...usage.numbers.keys()].flatMap((id) => {
      const { forecast } = mustGet(index.claims, id, 'claim');
      return forecast ? [{ analysis, id, forecast, overdue: isOverdue(forecast, asOf) }] : [];
    });
  });
  type Found = (typeof all)[number];
  const day = ({ forecast }: Found) => forecast.outcome?.on ?? forecast.due;
  const open = all
    .filter(({ forecast }) => forecast.outcome === undefined)
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || byCodeUnit(day(a), day(b)));
  const settled = all
    .filter(({ forecast }) => forecast.outcome !== undefined)
    .toSorted((a, b) => byCodeUnit(day(b), day(a)));
  const listed = (found: readonly Found[]) =>
    found.slice(0, most).map(({ analysis, id, forecast, overdue }) => ({
      ...claimAcross(analysis, id),
      forecast,
      overdue,
    }));
  return {
    open: listed(open),
    settled: listed(settled),
    counts: { open: open.length, settled: settled.length },
    asOf,
  };
}
