import type { Root } from 'mdast';
import { blocksOf } from '../markdown/blocks.ts';
import { typesetQuotation } from '../lib/text.ts';
import type { Evidence } from '../model/evidence.ts';
import { forecastStates } from '../model/forecast.ts';
import {
  currentDay,
  versionFormat,
  type Run,
  type Version,
  type VersionClaim,
} from '../model/version.ts';
import type { Analysis } from './analyses.ts';
import { claimViews, claimView, type ClaimView } from './claims.ts';

/** A key only where there is a value: what is kept holds no empty words. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

const frozenEvidence = (evidence: readonly Evidence[]) =>
  evidence.map(({ source, excerpt, locator }) => ({
    source,
    excerpt,
    ...given('locator', locator),
  }));

function frozenForecast({ claim }: ClaimView, state: keyof typeof forecastStates) {
  if (!claim.forecast) return undefined;
  const { criteria, due, outcome } = claim.forecast;
  return {
    criteria,
    due,
    state,
    label: forecastStates[state].label,
    ...given(
      'outcome',
      outcome && {
        on: outcome.on,
        text: outcome.text,
        evidence: frozenEvidence(outcome.evidence),
      },
    ),
  };
}

function frozenClaim(view: ClaimView): VersionClaim {
  const { claim, number, standing, standingLabel, speaker, disputes, forecast } = view;
  return {
    id: claim.id,
    number,
    text: claim.text,
    kind: claim.kind,
    speaker,
    on: claim.on,
    standing: { name: standing.name, label: standingLabel, reason: standing.reason },
    ...given('quote', claim.quote),
    evidence: frozenEvidence(claim.evidence),
    disputes: disputes.map(({ id }) => id),
    ...given('forecast', forecast && frozenForecast(view, forecast.state)),
  };
}

const spoken = ({ speaker, date }: ClaimView) => `${speaker}, ${date}`;

/** The words that a pull quote shows: the quotation, and whose it is. */
function pullQuote(analysis: Analysis, claim: string): Run[][] {
  const view = claimView(analysis, claim);
  const quote = {
    text: `“${typesetQuotation(view.claim.quote ?? '')}”`,
    ...given('lang', view.quoteLang),
  };
  return [[quote], [{ text: spoken(view) }]];
}

/** The sides of a dispute, each by its speaker and its claim. */
function dispute(analysis: Analysis, claims: readonly string[]): Run[][] {
  return claims.map((id) => {
    const view = claimView(analysis, id);
    return [{ text: `${spoken(view)}: ${view.claim.text}` }];
  });
}

/**
 * The state of an analysis in the form in which states are kept and compared: its text and its record, with all that is
 * derived of it now. Pure; `tree` is its body. Throws where a word points at a claim that is not there.
 */
export function freeze(analysis: Analysis, tree: Root): Version {
  const { record, aliases } = analysis;
  const renamed = aliases.flatMap(({ kind, from, to }) =>
    kind === 'claims' && to.startsWith('claim-')
      ? [[from, to.slice('claim-'.length)] as const]
      : [],
  );
  return {
    format: versionFormat,
    on: currentDay(record),
    title: record.title,
    description: record.description,
    topic: record.topic,
    lang: record.lang,
    authors: record.authors.map(({ name }) => name),
    text: blocksOf(tree, {
      pullQuote: (claim) => pullQuote(analysis, claim),
      dispute: (claims) => dispute(analysis, claims),
    }),
    claims: claimViews(analysis).map(frozenClaim),
    sources: record.sources.map(({ id, title, publisher, url, published }) => ({
      id,
      title,
      ...given('publisher', publisher),
      ...given('url', url),
      ...given('published', published),
    })),
    renamed: Object.fromEntries(renamed),
  };
}
