import { formatDate } from '../lib/dates.ts';
import { typesetQuotation, normaliseQuotation } from '../lib/text.ts';
import { claimAddress } from '../model/addresses.ts';
import { citedSources, mustGet, speakerOf } from '../model/analysis.ts';
import { forecastState, type ForecastState } from '../model/forecast.ts';
import type { Claim } from '../model/claim.ts';
import type { Evidence } from '../model/evidence.ts';
import { originOf } from '../model/source.ts';
import { standingWords, type Standing } from '../model/standing.ts';
import type { Analysis } from './analyses.ts';

/** A piece of evidence, ready to draw. */
export interface EvidenceView {
  /** The id of its source. */
  source: string;
  excerpt: string;
  lang: string;
  locator: string | undefined;
  /** The publisher, or the title of a source that has none on record. */
  sourceName: string;
  sourceHref: string;
  /** The origin, where the source is a copy or a retelling. */
  origin: string | undefined;
}

/** Another claim, as a link. */
export interface ClaimLink {
  id: string;
  number: number;
  text: string;
  href: string;
}

/** A claim, ready to draw on whichever page. */
export interface ClaimView {
  claim: Claim;
  number: number;
  standing: Standing;
  standingLabel: string;
  speaker: string;
  /** The speaker's role; undefined for the analysis itself. */
  role: string | undefined;
  date: string;
  /** The claim's quotation, set for quotation marks around it, and its language. */
  quote: string | undefined;
  quoteLang: string | undefined;
  evidence: EvidenceView[];
  /** Each source of the evidence once; two by one publisher are told apart by their dates. */
  sources: { name: string; href: string }[];
  disputes: ClaimLink[];
  /** Earlier claims that this one replaces, and those that it says again. */
  supersedes: ClaimLink[];
  restates: ClaimLink[];
  forecast:
    | {
        criteria: string;
        due: string;
        state: ForecastState;
        outcome: string | undefined;
        on: string | undefined;
        evidence: EvidenceView[];
      }
    | undefined;
  /** Its row in the ledger. */
  href: string;
  /** Its own page. */
  pageHref: string;
  /** Where the text first states it. */
  textHref: string;
}

/** Whether a reference is to a claim of the same analysis. */
const isHere = (reference: string) => !reference.includes('/');

/** How the site names the analysis's own voice. */
const authorName = 'This analysis';

/** The id of the place where the text states a claim for the nth time (0 = first). */
export function placeId(claim: string, occurrence: number): string {
  return occurrence === 0 ? `text-${claim}` : `text-${claim}--${occurrence + 1}`;
}

function evidenceView(evidence: Evidence, analysis: Analysis): EvidenceView {
  const source = mustGet(analysis.index.sources, evidence.source, 'source');
  return {
    source: source.id,
    excerpt: typesetQuotation(evidence.excerpt),
    lang: source.lang,
    locator: evidence.locator,
    sourceName: source.publisher ?? source.title,
    sourceHref: `#source-${source.id}`,
    origin: source.origin && originOf(source, analysis.index.actors),
  };
}

function sourceLinks(claim: Claim, analysis: Analysis): ClaimView['sources'] {
  const sources = citedSources(claim, analysis.index);
  return sources.map(({ id, publisher, title, published }) => {
    const name = publisher ?? title;
    const alone = sources.filter((other) => other.publisher === publisher).length === 1;
    return {
      name: alone || published === undefined ? name : `${name} (${formatDate(published)})`,
      href: `#source-${id}`,
    };
  });
}

function speakerName(claim: Claim, analysis: Analysis): string {
  return speakerOf(claim, analysis.index)?.name ?? authorName;
}

/** A claim as a link to its row in the ledger. */
export function claimLink(analysis: Analysis, id: string): ClaimLink {
  const claim = mustGet(analysis.index.claims, id, 'claim');
  return {
    id,
    number: mustGet(analysis.usage.numbers, id, 'claim'),
    text: claim.text,
    href: `#claim-${id}`,
  };
}

/** The evidence whose excerpt holds a claim's quotation. */
export function quoteHolder({ quote, evidence }: Claim): Evidence | undefined {
  if (quote === undefined) return undefined;
  return evidence.find(({ excerpt }) =>
    normaliseQuotation(excerpt).includes(normaliseQuotation(quote)),
  );
}

/** The language of the excerpt that holds a claim's quotation. */
function quoteLang(claim: Claim, analysis: Analysis): string | undefined {
  const holder = quoteHolder(claim);
  return holder && analysis.index.sources.get(holder.source)?.lang;
}

function forecastView(claim: Claim, analysis: Analysis): ClaimView['forecast'] {
  if (!claim.forecast) return undefined;
  const { criteria, due, outcome } = claim.forecast;
  return {
    criteria,
    due: formatDate(due),
    state: forecastState(claim.forecast),
    outcome: outcome?.text,
    on: outcome && formatDate(outcome.on),
    evidence: outcome?.evidence.map((evidence) => evidenceView(evidence, analysis)) ?? [],
  };
}

/** A claim, ready to draw; throws where there is none with that id. */
export function claimView(analysis: Analysis, id: string): ClaimView {
  const claim = mustGet(analysis.index.claims, id, 'claim');
  const standing = mustGet(analysis.standings, id, 'claim');
  return {
    claim,
    number: mustGet(analysis.usage.numbers, id, 'claim'),
    standing,
    standingLabel: standingWords[standing.name].label,
    speaker: speakerName(claim, analysis),
    role: speakerOf(claim, analysis.index)?.role,
    date: formatDate(claim.on),
    quote: claim.quote && typesetQuotation(claim.quote),
    quoteLang: quoteLang(claim, analysis),
    evidence: claim.evidence.map((evidence) => evidenceView(evidence, analysis)),
    sources: sourceLinks(claim, analysis),
    disputes: [...(analysis.disputes.get(id) ?? [])].map((other) => claimLink(analysis, other)),
    supersedes: claim.supersedes.map((other) => claimLink(analysis, other)),
    restates: claim.restates.filter(isHere).map((other) => claimLink(analysis, other)),
    forecast: forecastView(claim, analysis),
    href: `#claim-${id}`,
    pageHref: claimAddress(analysis.slug, id),
    textHref: `#${placeId(id, 0)}`,
  };
}

/** The standing of a claim and why, in words that stand alone: most reasons begin with the standing's own word. */
export function standingInWords({
  standing,
  standingLabel,
}: Pick<ClaimView, 'standing' | 'standingLabel'>): string {
  return standing.reason.startsWith(standingLabel)
    ? standing.reason
    : `${standingLabel}. ${standing.reason}`;
}

/** Why a claim has its standing, to be read after the standing's word: `by Vladimir Putin.` */
export function reasonAfterMark({
  standing,
  standingLabel,
}: Pick<ClaimView, 'standing' | 'standingLabel'>): string {
  const why = standingInWords({ standing, standingLabel });
  return why.slice(standingLabel.length).replace(/^[.:]?\s*/, '');
}

/** All claims by number. */
export function claimViews(analysis: Analysis): ClaimView[] {
  return [...analysis.usage.numbers.keys()].map((id) => claimView(analysis, id));
}

/** Whether the running text already says a claim's quotation, so that a pull quote of it would be read twice. */
export function quoteIsInText(analysis: Analysis, id: string): boolean {
  const { quote } = mustGet(analysis.index.claims, id, 'claim');
  return (
    quote !== undefined &&
    normaliseQuotation(analysis.body.text).includes(normaliseQuotation(quote))
  );
}
