import { store } from '../store/shared-store.ts';

/**
 * The addresses of each kind of page, for the routes that have one for each analysis, claim or actor. They come from what
 * is known of all analyses: a development server asks for them with each page, and would read thousands of analyses.
 */

/** The addresses of all analyses. */
export const analysisPaths = (): { params: { analysis: string } }[] =>
  store.summaries().map(({ slug }) => ({ params: { analysis: slug } }));

/** Those of all claims. */
export const claimPaths = (): { params: { analysis: string; claim: string } }[] =>
  store
    .summaries()
    .flatMap(({ slug, claims }) => claims.map((claim) => ({ params: { analysis: slug, claim } })));

/** Those of all sections. */
export const sectionPaths = (): { params: { analysis: string; section: string } }[] =>
  store
    .summaries()
    .flatMap(({ slug, sections }) =>
      sections.map((section) => ({ params: { analysis: slug, section } })),
    );

/** Those of all past states. */
export const versionPaths = (): { params: { analysis: string; day: string } }[] =>
  store
    .summaries()
    .filter(({ days }) => days.length > 1)
    .flatMap(({ slug }) =>
      store.pastStates(slug).map(({ on }) => ({ params: { analysis: slug, day: on } })),
    );

/** Those of the lists of states: of analyses that have more than one. */
export const versionListPaths = (): { params: { analysis: string } }[] =>
  [...new Set(versionPaths().map(({ params }) => params.analysis))].map((analysis) => ({
    params: { analysis },
  }));

/** Those of all actors. */
export const actorPaths = (): { params: { actor: string } }[] =>
  store
    .siteIndex()
    .actors()
    .map((actor) => ({ params: { actor } }));

/** Those of all sources. */
export const sourcePaths = (): { params: { source: string } }[] =>
  store
    .siteIndex()
    .sources()
    .map((source) => ({ params: { source } }));

/** Those of the feeds of all topics. */
export const topicPaths = (): { params: { topic: string } }[] =>
  store
    .siteIndex()
    .topics()
    .map((topic) => ({ params: { topic } }));

/**
 * Those of the feeds of all actors. An old id has a copy of the feed of the id that took its place: a file cannot lead on
 * as a page can.
 */
export function actorFeedPaths(): { params: { actor: string } }[] {
  const old = [...store.siteIndex().oldIds('actors').keys()];
  return [...actorPaths(), ...old.map((actor) => ({ params: { actor } }))];
}

/** The id that an actor has now, which may be the one that is given. */
export const currentActor = (id: string): string =>
  store.siteIndex().oldIds('actors').get(id) ?? id;
