import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { actorFeedPaths } from '../../../data/feed-paths.ts';
import { loadFeedContent } from '../../../layouts/feed.ts';
import { ofActor } from '../../../outputs/feed/actors.ts';
import { atomResponse } from '../../../outputs/feed/response.ts';

export const getStaticPaths = actorFeedPaths;

type Props = InferGetStaticPropsType<typeof actorFeedPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const content = await loadFeedContent();
  return atomResponse(content.site, ofActor(content, props.actor));
};
