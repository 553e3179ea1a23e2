import type { APIRoute } from 'astro';
import { loadTopic } from '../../../data/analyses.ts';
import { topicPaths } from '../../../data/paths.ts';
import { feedContent } from '../../../layouts/feed.ts';
import { ofTopic } from '../../../outputs/feed/analyses.ts';
import { jsonResponse } from '../../../outputs/feed/response.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute = async ({ params: { topic = '' } }) => {
  const content = await feedContent(await loadTopic(topic));
  return jsonResponse(content.site, await ofTopic(content, topic));
};
