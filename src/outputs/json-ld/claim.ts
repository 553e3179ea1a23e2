import type { Claim, Quotation } from 'schema-dts';
import type { Analysis } from '../../data/analyses.ts';
import { claimView, quoteHolder, standingInWords } from '../../data/claims.ts';
import { mustGet, speakerOf } from '../../model/analysis.ts';
import { forecastStates } from '../../model/forecast.ts';
import { authorIds } from './authors.ts';
import type { Ids } from './ids.ts';

/** Who makes a claim: our authors, an actor, or in words a speaker who is not named. */
function maker(analysis: Analysis, id: string, ids: Ids) {
  const claim = mustGet(analysis.index.claims, id, 'claim');
  const speaker = speakerOf(claim, analysis.index);
  if (speaker === undefined) return { author: authorIds(analysis, ids) };
  return speaker.kind === 'unnamed'
    ? { creditText: speaker.name }
    : { author: { '@id': ids.actor(speaker.id) } };
}

/** Why a claim has its standing, and what became of a forecast; schema.org has no terms for either. */
function describe(analysis: Analysis, id: string): string {
  const view = claimView(analysis, id);
  const why = standingInWords(view);
  const { forecast } = view;
  if (!forecast) return why;
  const outcome = forecast.outcome === undefined ? '.' : `, ${forecast.on}: ${forecast.outcome}`;
  return `${why} Forecast, due ${forecast.due}. ${forecastStates[forecast.state].label}${outcome}`;
}

/** A claim as a node: who makes it and when, why it has its standing, where we state it, what it rests on. */
export function claimNode(analysis: Analysis, id: string, ids: Ids): Claim {
  const claim = mustGet(analysis.index.claims, id, 'claim');
  const sources = [...new Set(claim.evidence.map(({ source }) => source))];
  return {
    '@type': 'Claim',
    '@id': ids.claim(analysis, id),
    text: claim.text,
    ...maker(analysis, id, ids),
    datePublished: claim.on,
    description: describe(analysis, id),
    appearance: { '@id': ids.article(analysis) },
    ...(sources.length > 0 && {
      citation: sources.map((source) => ({ '@id': ids.source(source) })),
    }),
  };
}

/** The quotation of a claim as a node: the words, whose they are, and the source that has them. */
export function quotationNode(analysis: Analysis, id: string, ids: Ids): Quotation | undefined {
  const claim = mustGet(analysis.index.claims, id, 'claim');
  const holder = quoteHolder(claim);
  if (claim.quote === undefined || holder === undefined) return undefined;
  const speaker = speakerOf(claim, analysis.index);
  return {
    '@type': 'Quotation',
    '@id': ids.quotation(analysis, id),
    text: claim.quote,
    inLanguage: mustGet(analysis.index.sources, holder.source, 'source').lang,
    ...(speaker?.kind === 'unnamed' && { creditText: speaker.name }),
    ...(speaker &&
      speaker.kind !== 'unnamed' && {
        spokenByCharacter: { '@id': ids.actor(speaker.id) },
      }),
    isPartOf: { '@id': ids.claim(analysis, id) },
    isBasedOn: { '@id': ids.source(holder.source) },
  };
}
