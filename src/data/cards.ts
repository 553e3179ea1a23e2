import { formatSpan } from '../lib/dates.ts';
import { count, listInWords, typesetQuotation } from '../lib/text.ts';
import type { Brief } from '../model/brief.ts';
import { forecastStates, type ForecastState } from '../model/forecast.ts';
import type { Site } from '../model/site.ts';
import { standingNames, standingWords, type StandingName } from '../model/standing.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { Analysis } from './analyses.ts';
import { claimView } from './claims.ts';
import { sectionLinks, sectionView } from './sections.ts';

/**
 * What the card of each kind of page says: a picture of 1200 by 630 that stands for the page where a link to it
 * unfolds. A card depends on nothing else, so that equal content is the same picture.
 */
export type CardContent =
  SiteCard | AnalysisCard | CoverCard | SectionCard | LedgerCard | ClaimCard;

interface CardFrame {
  /** The site's name, and its host, which can be set whatever script the name is in. */
  site: string;
  host: string;
  /** The language of the analysis, or of the site. */
  lang: string;
}

/** A standing with its word, and how many claims have it. */
export interface CountedStanding {
  name: StandingName;
  label: string;
  count: number;
}

/** The card of the site: the front page, the method, and every page that has none of its own. */
export interface SiteCard extends CardFrame {
  kind: 'site';
  description: string;
  /** All standings, as the site explains them. */
  standings: { name: StandingName; label: string }[];
}

/** The card of an analysis. */
export interface AnalysisCard extends CardFrame {
  kind: 'analysis';
  title: string;
  topic: string;
  /** The days of the news that it analyses. */
  covers: string;
  claims: number;
  speakers: number;
  standings: CountedStanding[];
}

/** The cover of an analysis as an e-book: as its card, but upright. */
export interface CoverCard extends Omit<AnalysisCard, 'kind'> {
  kind: 'cover';
}

/** The card of one section. */
export interface SectionCard extends CardFrame {
  kind: 'section';
  title: string;
  /** The title of its analysis. */
  analysis: string;
  number: number;
  of: number;
  claims: number;
  standings: CountedStanding[];
}

/** The card of a ledger. */
export interface LedgerCard extends CardFrame {
  kind: 'ledger';
  /** The title of its analysis. */
  analysis: string;
  claims: number;
  speakers: number;
  standings: CountedStanding[];
}

/** The card of a claim. */
export interface ClaimCard extends CardFrame {
  kind: 'claim';
  number: number;
  of: number;
  text: string;
  standing: { name: StandingName; label: string };
  speaker: string;
  role: string | undefined;
  date: string;
  /** What became of it, where it is a forecast. */
  outcome: { state: ForecastState; words: string } | undefined;
}

function frame(site: Site, lang: string): CardFrame {
  return { site: site.name, host: new URL(absoluteAddress(site, '/')).host, lang };
}

/** Standings with their words, as a sentence says them. */
export function counted(standings: Brief['standings']): CountedStanding[] {
  return standings.map(({ name, count: n }) => ({
    name,
    label: standingWords[name].label.toLowerCase(),
    count: n,
  }));
}

/** What the site's own card says. */
export function siteCard(site: Site): SiteCard {
  return {
    kind: 'site',
    ...frame(site, site.language),
    description: site.description,
    standings: standingNames.map((name) => ({
      name,
      label: standingWords[name].label.toLowerCase(),
    })),
  };
}

/** What the card of an analysis says. */
export function analysisCard(site: Site, { record, brief }: Analysis): AnalysisCard {
  return {
    kind: 'analysis',
    ...frame(site, record.lang),
    title: record.title,
    topic: record.topic,
    covers: formatSpan(record.covers.from, record.covers.to),
    claims: brief.claims,
    speakers: brief.speakers,
    standings: counted(brief.standings),
  };
}

/** What the cover of an analysis as an e-book says. */
export function coverCard(site: Site, analysis: Analysis): CoverCard {
  return { ...analysisCard(site, analysis), kind: 'cover' };
}

/** What the card of a section says; throws where the analysis has none with that id. */
export function sectionCard(site: Site, analysis: Analysis, id: string): SectionCard {
  const { title, number, claims, standings } = sectionView(analysis, id);
  return {
    kind: 'section',
    ...frame(site, analysis.record.lang),
    title,
    analysis: analysis.record.title,
    number,
    of: sectionLinks(analysis).length,
    claims: claims.length,
    standings: counted(standings),
  };
}

/** What the card of the ledger of an analysis says. */
export function ledgerCard(site: Site, { record, brief }: Analysis): LedgerCard {
  return {
    kind: 'ledger',
    ...frame(site, record.lang),
    analysis: record.title,
    claims: brief.claims,
    speakers: brief.speakers,
    standings: counted(brief.standings),
  };
}

/** What the card of a claim says; throws where the analysis has none with that id. */
export function claimCard(site: Site, analysis: Analysis, id: string): ClaimCard {
  const { claim, number, standing, standingLabel, speaker, role, date, forecast } = claimView(
    analysis,
    id,
  );
  return {
    kind: 'claim',
    ...frame(site, analysis.record.lang),
    number,
    of: analysis.brief.claims,
    text: claim.text,
    standing: { name: standing.name, label: standingLabel },
    speaker,
    role,
    date,
    outcome: forecast && { state: forecast.state, words: forecastStates[forecast.state].words },
  };
}

/** What the cards of these analyses and of their site say, in the order of a build. */
export function allCards(site: Site, analyses: readonly Analysis[]): CardContent[] {
  return [
    siteCard(site),
    ...analyses.flatMap((analysis) => [
      analysisCard(site, analysis),
      ledgerCard(site, analysis),
      ...sectionLinks(analysis).map(({ id }) => sectionCard(site, analysis, id)),
      ...analysis.record.claims.map(({ id }) => claimCard(site, analysis, id)),
    ]),
  ];
}

/** `62 claims by 24 speakers`, or `1 claim`, where only the analysis itself speaks. */
export function claimsInWords({ claims, speakers }: { claims: number; speakers: number }): string {
  const by = speakers === 0 ? '' : ` by ${count(speakers, 'speaker')}`;
  return `${count(claims, 'claim')}${by}`;
}

/** `6 documented, 12 corroborated and 4 disputed`. */
export function standingsInWords(standings: readonly CountedStanding[]): string {
  return listInWords(standings.map(({ count: n, label }) => `${n} ${label}`));
}

/** A card in one sentence, for those who cannot see it (`og:image:alt`). */
export function cardAlt(card: CardContent): string {
  switch (card.kind) {
    case 'site':
      return `${card.site}: ${card.description}`;
    case 'analysis':
    case 'cover':
      return `“${typesetQuotation(card.title)}”, on the news of ${card.covers}: ${claimsInWords(card)}, ${standingsInWords(card.standings)}.`;
    case 'section':
      return `“${typesetQuotation(card.title)}”, section ${card.number} of “${typesetQuotation(card.analysis)}”: ${
        card.claims === 0
          ? 'no claims'
          : `${count(card.claims, 'claim')}, ${standingsInWords(card.standings)}`
      }.`;
    case 'ledger':
      return `The ledger of “${typesetQuotation(card.analysis)}”: ${claimsInWords(card)}, ${standingsInWords(card.standings)}.`;
    case 'claim': {
      const outcome = card.outcome ? `; forecast, ${card.outcome.words}` : '';
      return `Claim ${card.number}, ${card.standing.label.toLowerCase()}${outcome}: “${typesetQuotation(card.text)}” — ${card.speaker}, ${card.date}`;
    }
  }
}
