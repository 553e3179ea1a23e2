import { digestOf } from '../lib/digest.ts';
import { readingMinutes, type Body } from '../model/body.ts';
import type { Analysis } from '../model/derived-analysis.ts';
import { topicId } from '../model/feeds.ts';
import { originKey, originOf } from '../model/source.ts';
import { stateDays } from '../model/version.ts';

/**
 * What the site as a whole must know of an analysis, small enough that thousands of them are read at once, and names
 * for what its pages are made of.
 */
export interface Summary {
  slug: string;
  isDraft: boolean;
  lang: string;
  title: string;
  /** The id of its topic, and how it writes that. */
  topic: string;
  topicTitle: string;
  published: string;
  /** When readers last saw a change: an instant. */
  changed: string;
  translationOf: string | undefined;
  /** The days of its published states. */
  days: string[];
  sections: string[];
  claims: string[];
  actors: { id: string; affiliation?: string }[];
  /** Each with the origin that copies of one report share. */
  sources: { id: string; origin?: string }[];
  /** The analyses whose claims it names. */
  refersTo: string[];
  /** The ids of actors and sources that it has given up, each with the one that took its place. */
  oldIds: { actors: [string, string][]; sources: [string, string][] };
  /** All that is on record, as data. */
  recordDigest: string;
  /** The skeleton of its text: sections, places of claims, pull quotes, pictures; no prose. */
  outlineDigest: string;
  /** The places in its text to which others can link. */
  anchorsDigest: string;
  /** All of it. */
  textDigest: string;
}

/** A body without its prose. */
function skeletonOf({ sections, placements, pullQuotes, pictures }: Body) {
  return {
    sections: sections.map(({ id, title, subsections }) => ({ id, title, subsections })),
    placements: placements.map(({ claim, section, occurrence }) => [claim, section, occurrence]),
    pullQuotes,
    pictures,
  };
}

/** The summary of an analysis; `digest` is a name for its file. */
export function summaryOf(analysis: Analysis, digest: string): Summary {
  const { slug, record, body, index, aliases } = analysis;
  const references = record.claims.flatMap(({ restates, disputes, supersedes, forecast }) => [
    ...restates,
    ...disputes,
    ...supersedes,
    ...(forecast?.outcome?.claims ?? []),
  ]);
  const given = (kind: 'actors' | 'sources') =>
    aliases
      .filter((alias) => alias.kind === kind)
      .map(({ from, to }): [string, string] => [from, to]);
  return {
    slug,
    isDraft: record.draft,
    lang: record.lang,
    title: record.title,
    topic: topicId(record.topic),
    topicTitle: record.topic,
    published: record.published,
    changed: record.updated ?? record.published,
    translationOf: record.translationOf,
    days: stateDays(record),
    sections: body.sections.map(({ id }) => id),
    claims: record.claims.map(({ id }) => id),
    actors: record.actors.map(({ id, affiliation }) => ({
      id,
      ...(affiliation === undefined ? {} : { affiliation }),
    })),
    sources: record.sources.map((source) => {
      const origin = originOf(source, index.actors);
      return { id: source.id, ...(origin === undefined ? {} : { origin: originKey(origin) }) };
    }),
    refersTo: [
      ...new Set(
        references
          .filter((reference) => reference.includes('/'))
          .map((reference) => reference.split('/')[0] ?? ''),
      ),
    ],
    oldIds: { actors: given('actors'), sources: given('sources') },
    recordDigest: digestOf(JSON.stringify(record)),
    // Cards, lists and the front page say how long it takes to read.
    outlineDigest: digestOf(JSON.stringify([skeletonOf(body), readingMinutes(body)])),
    anchorsDigest: digestOf(JSON.stringify(skeletonOf(body))),
    textDigest: digest,
  };
}
