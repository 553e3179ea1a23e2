import type { APIRoute } from 'astro';
import { loadNaming } from '../../../data/analyses.ts';
import { actorFeedPaths, currentActor } from '../../../data/paths.ts';
import { feedContent } from '../../../layouts/feed.ts';
import { ofActor } from '../../../outputs/feed/actors.ts';
import { jsonResponse } from '../../../outputs/feed/response.ts';

export const getStaticPaths = actorFeedPaths;

export const GET: APIRoute = async ({ params: { actor = '' } }) => {
  const id = currentActor(actor);
  const content = await feedContent(await loadNaming(id));
  return jsonResponse(content.site, ofActor(content, id));
};
