import type { APIRoute } from 'astro';
import { topicPaths } from '../../../data/paths.ts';
import { topicEntries } from '../../../layouts/feed.ts';
import { ofTopic } from '../../../outputs/feed/analyses.ts';
import { atomResponse } from '../../../outputs/feed/response.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute = async ({ params: { topic: id = '' } }) => {
  const { site, topic, entries } = await topicEntries(id);
  return atomResponse(site, ofTopic(site, topic, entries));
};
