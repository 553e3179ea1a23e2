import type { APIRoute } from 'astro';
import { loadForFeed } from '../data/analyses.ts';
import { feedContent } from '../layouts/feed.ts';
import { allAnalyses } from '../outputs/feed/analyses.ts';
import { jsonResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const content = await feedContent(await loadForFeed());
  return jsonResponse(content.site, await allAnalyses(content));
};
