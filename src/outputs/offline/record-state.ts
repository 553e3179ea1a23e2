import type { Analysis } from '../../data/analyses.ts';
import { byCodeUnit } from '../../lib/by-code-unit.ts';
import type { AnalysisEdition } from '../../lib/offline/edition.ts';
import { forecastState } from '../../model/forecast.ts';

/**
 * What tells the versions of an analysis apart, without its files: those are known when all is built
 * (integrations/service-worker.ts).
 */
export function recordState({
  slug,
  record,
  standings,
}: Analysis): Omit<AnalysisEdition, 'id' | 'files' | 'bytes'> {
  const { claims, changes, title, lang, published, updated = published } = record;
  return {
    slug,
    title,
    lang,
    version: updated,
    changes: changes.toSorted((a, b) => byCodeUnit(a.on, b.on)).map(({ kind }) => kind),
    standings: Object.fromEntries([...standings].map(([id, { name }]) => [id, name])),
    outcomes: Object.fromEntries(
      claims.flatMap(({ id, forecast }) => (forecast ? [[id, forecastState(forecast)]] : [])),
    ),
  };
}
