import type { Analysis } from '../analyses.ts';
import type { ForecastAcross } from '../across/forecasts.ts';
import { claimViews, type ClaimView } from '../claims.ts';
import { citedSources, mustGet } from '../../model/analysis.ts';
import { forecastState } from '../../model/forecast.ts';
import type { SaidClaim } from './who-said-what.ts';
import type { CarryingSource } from './source-map.ts';
import type { Step } from './steps.ts';
import type { TimelineParts } from './timeline.ts';

/** Where the mark of a claim leads: to its row on the page of its analysis, or to its own page from elsewhere. */
type HrefOf = (view: ClaimView) => string;
const onItsPage: HrefOf = ({ href }) => href;

/** The claims of an analysis, for the picture of who said what. */
export function saidClaims(analysis: Analysis, hrefOf = onItsPage): SaidClaim[] {
  return claimViews(analysis).map((view) => ({
    id: view.claim.id,
    number: view.number,
    by: view.claim.by,
    speaker: view.speaker,
    on: view.claim.on,
    standing: view.standing.name,
    href: hrefOf(view),
    disputes: view.disputes.map(({ id }) => id),
  }));
}

/** A forecast with its days, as a timeline draws it; undefined for a claim that is none. */
function timedForecast({ claim, number, speaker }: ClaimView, href: string) {
  const { forecast, on } = claim;
  return (
    forecast && {
      number,
      speaker,
      on,
      due: forecast.due,
      state: forecastState(forecast),
      settled: forecast.outcome?.on,
      href,
    }
  );
}

/** The events, measures and forecasts of an analysis, for its timeline. */
export function timelineParts(analysis: Analysis, hrefOf = onItsPage): TimelineParts {
  const views = claimViews(analysis);
  return {
    events: views
      .filter(({ claim }) => claim.kind === 'event' || claim.kind === 'measure')
      .map((view) => ({
        number: view.number,
        speaker: view.speaker,
        text: view.claim.text,
        on: view.claim.on,
        standing: view.standing.name,
        href: hrefOf(view),
      })),
    forecasts: views.flatMap((view) => timedForecast(view, hrefOf(view)) ?? []),
  };
}

/** The forecasts of several analyses, for their timeline: marks lead to the pages of the claims. */
export function forecastParts(across: readonly ForecastAcross[]): TimelineParts {
  return {
    events: [],
    forecasts: across.flatMap(({ analysis, view }) => {
      const forecast = timedForecast(view, view.pageHref);
      return forecast ? [{ ...forecast, analysis: analysis.record.title }] : [];
    }),
  };
}

/** The claims that state a step of `of`, for the picture of its steps. */
export function stepsOf(analysis: Analysis, of: string, hrefOf = onItsPage): Step[] {
  return claimViews(analysis).flatMap((view) => {
    const { figure } = view.claim;
    if (figure?.of !== of) return [];
    return {
      figure,
      number: view.number,
      speaker: view.speaker,
      standing: view.standing.name,
      href: hrefOf(view),
    };
  });
}

/**
 * The sources that claims of these analyses rest on, each once, whichever analyses cite it; what shows an outcome is not
 * counted, since no claim rests on it. `hrefOf` says where the mark of a source leads.
 */
export function carryingSources(
  analyses: readonly Analysis[],
  hrefOf: (source: string) => string = (source) => `#source-${source}`,
): CarryingSource[] {
  const sources = new Map<string, CarryingSource>();
  for (const { record, index } of analyses) {
    for (const claim of record.claims) {
      const cited = citedSources(claim, index);
      for (const { id } of cited) {
        const { publisher, title } = mustGet(index.sources, id, 'source');
        const source = sources.get(id) ?? {
          id,
          name: publisher ?? title,
          title,
          href: hrefOf(id),
          shared: 0,
          alone: 0,
        };
        if (cited.length === 1) source.alone += 1;
        else source.shared += 1;
        sources.set(id, source);
      }
    }
  }
  return [...sources.values()];
}
