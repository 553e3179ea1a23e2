import type { Actor } from '../model/actor.ts';
import { actorFeed, analysesFeed, correctionsFeed, topicFeed, topicId } from '../model/feeds.ts';
import type { FeedAddresses } from '../model/feeds.ts';
import type { Site } from '../model/site.ts';

/** A feed that a page offers to programs, with what they call it. */
export interface FeedLink extends FeedAddresses {
  title: string;
}

/** The feeds that the front page offers: all analyses, and what is corrected. */
export function siteFeedLinks({ name }: Pick<Site, 'name'>): FeedLink[] {
  return [
    { ...analysesFeed, title: name },
    { ...correctionsFeed, title: `Corrections and outcomes · ${name}` },
  ];
}

/** The feed that the page of an analysis offers: that of its topic. */
export function topicFeedLink({ name }: Pick<Site, 'name'>, topic: string): FeedLink {
  return { ...topicFeed(topicId(topic)), title: `${topic} · ${name}` };
}

/** The feed that the page of an actor offers. */
export function actorFeedLink(
  { name }: Pick<Site, 'name'>,
  actor: Pick<Actor, 'id' | 'name'>,
): FeedLink {
  return { ...actorFeed(actor.id), title: `${actor.name} · ${name}` };
}
