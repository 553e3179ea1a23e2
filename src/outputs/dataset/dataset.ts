import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { placeId } from '../../data/claims.ts';
import type { Translation } from '../../data/translations.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import {
  analysisAddress,
  claimAddress,
  datasetSchemaAddress,
  sectionAddress,
} from '../../model/addresses.ts';
import { mustGet } from '../../model/analysis.ts';
import { anchorOf } from '../../model/anchors.ts';
import { forecastState } from '../../model/forecast.ts';
import { oldNames, type Site } from '../../model/site.ts';
import { standingWords } from '../../model/standing.ts';
import { datasetAddress } from '../../model/downloads.ts';
import { datasetVersion, type Dataset, type DatasetClaim } from './schema.ts';

export type { Dataset } from './schema.ts';

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
    $schema: absolute(datasetSchemaAddress),
    schemaVersion: datasetVersion,
    analysis: {
      id: slug,
      address: absolute(analysis.href),
      data: absolute(datasetAddress(slug)),
      formerly: oldNames(site, slug).map((old) => absolute(analysisAddress(old))),
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
