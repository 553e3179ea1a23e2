import { store } from '../store/shared-store.ts';

/** The topics of the site, for the routes that have one feed for each. */
export const topicPaths = (): { params: { topic: string } }[] =>
  store
    .siteIndex()
    .topics()
    .map((topic) => ({ params: { topic } }));

/**
 * The actors of the site, for the routes that have one feed for each. An old id has a copy of the feed of the id that
 * took its place: a file cannot lead on as a page can.
 */
export function actorFeedPaths(): { params: { actor: string } }[] {
  const index = store.siteIndex();
  return [...index.actors(), ...index.oldIds('actors').keys()].map((actor) => ({
    params: { actor },
  }));
}

/** The id that an actor has now, which may be the one that is given. */
export const currentActor = (id: string): string =>
  store.siteIndex().oldIds('actors').get(id) ?? id;
