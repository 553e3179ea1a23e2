import { count } from '../lib/text.ts';
import { actorFeed, analysesFeed, correctionsFeed, topicFeed } from '../model/feeds.ts';
import type { FeedAddresses } from '../model/feeds.ts';
import type { Site } from '../model/site.ts';
import { followedActors } from './across/followed-actors.ts';
import { mostListed } from './across/most-listed.ts';
import { topicsOf } from './across/topics.ts';
import type { Analysis, Summary } from './analyses.ts';

/** A feed as the page of feeds lists it. */
export interface ListedFeed extends FeedAddresses {
  name: string;
  /** The language of the name. */
  lang: string;
  /** What is in it; empty where the heading above says it. */
  holds: string;
}

/** The feeds of the site as a whole. */
export function siteFeeds(site: Pick<Site, 'language'>): ListedFeed[] {
  const lang = site.language;
  return [
    { ...analysesFeed, name: 'Analyses', lang, holds: 'Every new analysis, with its whole text.' },
    {
      ...correctionsFeed,
      name: 'Corrections and outcomes',
      lang,
      holds:
        'What was changed after publication, and what became of each forecast. For whoever has read an analysis and wants to know whether it still holds.',
    },
  ];
}

/** The feed of each topic, by name. */
export function topicFeeds(analyses: readonly Summary[]): ListedFeed[] {
  return topicsOf(analyses).map(({ id, title, lang, analyses: on }) => ({
    ...topicFeed(id),
    name: title,
    lang,
    holds: count(on.length, 'analysis', 'analyses'),
  }));
}

/** The feeds of actors. */
export interface ActorFeeds {
  feeds: ListedFeed[];
  /** How many feeds are not listed: the page of each actor has its own. */
  others: number;
}

/**
 * The feed of each actor who is on the record with a claim, by name; where there are more than `most`, of those with
 * most claims.
 */
export function actorFeeds(
  site: Pick<Site, 'language'>,
  analyses: readonly Analysis[],
  most: number = mostListed,
): ActorFeeds {
  const all = followedActors({ site, analyses }).filter(({ claims }) => claims > 0);
  const listed = new Set(all.toSorted((a, b) => b.claims - a.claims).slice(0, most));
  const feeds = all
    .filter((one) => listed.has(one))
    .map(({ id, actor, lang, claims }) => ({
      ...actorFeed(id),
      name: actor.name,
      lang,
      holds: count(claims, 'claim'),
    }));
  return { feeds, others: all.length - feeds.length };
}
