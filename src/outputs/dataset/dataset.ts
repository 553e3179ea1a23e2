import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { placeId } from '../../data/claims.ts';
import type { Translation } from '../../data/translations.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import type { Actor } from '../../model/actor.ts';
import { analysisAddress, claimAddress, sectionAddress } from '../../model/addresses.ts';
import { mustGet } from '../../model/analysis.ts';
import { anchorOf } from '../../model/anchors.ts';
import type { Author } from '../../model/author.ts';
import type { Change } from '../../model/change.ts';
import type { Claim } from '../../model/claim.ts';
import { forecastState, type Forecast, type ForecastState } from '../../model/forecast.ts';
import type { Limit } from '../../model/limit.ts';
import type { Site } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import { standingWords, type StandingName } from '../../model/standing.ts';
import { datasetAddress } from '../../model/downloads.ts';

/**
 * The version of the form below: the first number grows when a program that reads the form would have to change,
 * the second when something is added.
 */
export const datasetVersion = '1.0';

/**
 * The record of one analysis as data, as `record.json` publishes it. The keys are those of the frontmatter, the words
 * those of the record, verbatim; added is what is derived: standings, numbers, states, uses, and addresses, which are
 * all absolute.
 */
export interface Dataset {
  schemaVersion: string;
  analysis: {
    id: string;
    address: string;
    /** Where this data stands. */
    data: string;
    /** Addresses that it had before it was renamed. */
    formerly: string[];
    title: string;
    description: string;
    topic: string;
    lang: string;
    direction: 'ltr' | 'rtl';
    covers: { from: string; to: string };
    published: string;
    /** When readers last saw a change; that of publication where there was none. */
    modified: string;
    authors: Author[];
    site: { name: string; address: string; publisher: string };
    licence: { name: string; url: string };
    translations: { lang: string; address: string }[];
  };
  counts: {
    claims: number;
    /** Without the analysis itself. */
    speakers: number;
    sources: number;
    standings: Partial<Record<StandingName, number>>;
    forecasts: Partial<Record<ForecastState, number>>;
  };
  sections: { id: string; title: string; address: string }[];
  actors: (Actor & { address: string; claims: string[] })[];
  sources: (Source & { address: string; claims: string[] })[];
  /** By number: in the order in which the text first states them. */
  claims: DatasetClaim[];
  changes: Change[];
  limits: Limit[];
  related: { title: string; url: string }[];
}

/** A claim with what is derived of it. */
export interface DatasetClaim extends Omit<Claim, 'forecast'> {
  number: number;
  address: string;
  standing: { name: StandingName; label: string; reason: string };
  forecast?: Forecast & { state: ForecastState };
  /** Each place where the text states it, with its sentence. */
  uses: { section?: string; address: string; sentence: string }[];
}

function claimData(site: Site, analysis: Analysis, id: string): DatasetClaim {
  const { slug, index, standings, disputes, usage } = analysis;
  const { forecast, ...claim } = mustGet(index.claims, id, 'claim');
  const { name, reason } = mustGet(standings, id, 'claim');
  return {
    ...claim,
    number: mustGet(usage.numbers, id, 'claim'),
    address: absoluteAddress(site, claimAddress(slug, id)),
    standing: { name, label: standingWords[name].label, reason },
    // Written on one side, a dispute holds on both.
    disputes: [...(disputes.get(id) ?? [])],
    ...(forecast && { forecast: { ...forecast, state: forecastState(forecast) } }),
    uses: (usage.placements.get(id) ?? []).map(({ section, occurrence, sentence }) => ({
      ...(section !== undefined && { section }),
      address: absoluteAddress(site, `${analysisAddress(slug)}#${placeId(id, occurrence)}`),
      sentence: sentence.before + sentence.words + sentence.after,
    })),
  };
}

function counts({ brief, record }: Analysis): Dataset['counts'] {
  return {
    claims: brief.claims,
    speakers: brief.speakers,
    sources: record.sources.length,
    standings: Object.fromEntries(brief.standings.map(({ name, count }) => [name, count])),
    forecasts: Object.fromEntries(
      brief.forecasts.map(({ state, claims }) => [state, claims.length]),
    ),
  };
}

/** The record of an analysis as data; `translations` as data/translations.ts gives them, itself included. */
export function datasetOf(
  site: Site,
  analysis: Analysis,
  translations: readonly Translation[],
): Dataset {
  const { slug, record, body, usage } = analysis;
  const absolute = (path: string) => absoluteAddress(site, path);
  const onPage = (anchor: string) => absolute(`${analysis.href}#${anchor}`);
  const { title, description, topic, lang, covers, published, updated, authors } = record;
  return {
    schemaVersion: datasetVersion,
    analysis: {
      id: slug,
      address: absolute(analysis.href),
      data: absolute(datasetAddress(slug)),
      formerly: Object.entries(site.aliases)
        .filter(([, now]) => now === slug)
        .map(([old]) => absolute(analysisAddress(old))),
      title,
      description,
      topic,
      lang,
      direction: isRightToLeft(title, lang) ? 'rtl' : 'ltr',
      covers,
      published,
      modified: updated ?? published,
      authors,
      site: { name: site.name, address: absolute('/'), publisher: site.publisher },
      licence: site.licence,
      translations: translations
        .filter((other) => other.analysis.slug !== slug)
        .map((other) => ({ lang: other.lang, address: absolute(other.analysis.href) })),
    },
    counts: counts(analysis),
    sections: body.sections.map(({ id, title: heading }) => ({
      id,
      title: heading,
      address: absolute(sectionAddress(slug, id)),
    })),
    actors: record.actors.map((actor) => ({
      ...actor,
      address: onPage(anchorOf('actors', actor.id)),
      claims: mustGet(usage.byActor, actor.id, 'actor'),
    })),
    sources: record.sources.map((source) => ({
      ...source,
      address: onPage(anchorOf('sources', source.id)),
      claims: mustGet(usage.bySource, source.id, 'source'),
    })),
    claims: [...usage.numbers.keys()].map((id) => claimData(site, analysis, id)),
    changes: record.changes,
    limits: record.limits,
    related: record.related.map(({ title: words, url }) => ({
      title: words,
      url: url.startsWith('/') ? absolute(url) : url,
    })),
  };
}

/** The data as its file: indented, because people read it too. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
