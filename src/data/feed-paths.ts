import { followedActors } from './across/followed-actors.ts';
import { oldIds } from './across/old-ids.ts';
import { topicsOf } from './across/topics.ts';
import { loadAnalyses } from './analyses.ts';
import { loadSite } from './site.ts';

/** The topics of the site, for the routes that have one feed for each. */
export async function topicPaths(): Promise<{ params: { topic: string } }[]> {
  return topicsOf(await loadAnalyses()).map(({ id }) => ({ params: { topic: id } }));
}

/**
 * The actors of the site, for the routes that have one feed for each. An old id has a copy of the feed of the id that
 * took its place: a file cannot lead on as a page can.
 */
export async function actorFeedPaths(): Promise<
  { params: { actor: string }; props: { actor: string } }[]
> {
  const analyses = await loadAnalyses();
  const ids = followedActors({ site: await loadSite(), analyses }).map(
    ({ id }) => [id, id] as const,
  );
  return [...ids, ...oldIds(analyses, 'actors')].map(([at, actor]) => ({
    params: { actor: at },
    props: { actor },
  }));
}
