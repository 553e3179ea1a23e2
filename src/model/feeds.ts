import { slug } from '../lib/slug.ts';

/** The addresses of feeds. Programs ask for them for years: what stands here stays. */

/** One feed in its two forms. */
export interface FeedAddresses {
  atom: string;
  /** Not every feed has it: what corrects is one feed, in the older form that every reader knows. */
  json: string | undefined;
}

/** The addresses of a feed, each of which is a file. */
export function feedFiles({ atom, json }: FeedAddresses): string[] {
  return json === undefined ? [atom] : [atom, json];
}

/** The media types of the two forms (RFC 4287, section 7; https://www.jsonfeed.org/version/1.1/). */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

/** At most so many entries, the newest: a feed tells what is new. */
export const mostEntries = 100;

/** At most so many where each is an analysis with its whole text: programs fetch all of them, time and again. */
export const mostTexts = 30;

/** All analyses, each with its whole text. */
export const analysesFeed: FeedAddresses = { atom: '/feed.xml', json: '/feed.json' };

/** Changes of what was published, changes of standing, and outcomes. */
export const correctionsFeed: FeedAddresses = { atom: '/corrections.xml', json: undefined };

/** A topic as a part of an address; `War in Ukraine` and `war in Ukraine` are one. Each has a letter or digit. */
export function topicId(topic: string): string {
  return slug(topic);
}

const below = (folder: string): FeedAddresses => ({
  atom: `${folder}feed.xml`,
  json: `${folder}feed.json`,
});

/** The analyses of a topic; `id` as `topicId` makes it. */
export function topicFeed(id: string): FeedAddresses {
  return below(`/topics/${id}/`);
}

/** What an actor says in analyses, and what becomes of it. */
export function actorFeed(actor: string): FeedAddresses {
  return below(`/actors/${actor}/`);
}
