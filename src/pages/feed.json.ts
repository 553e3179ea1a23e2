import type { APIRoute } from 'astro';
import { loadFeedContent } from '../layouts/feed.ts';
import { allAnalyses } from '../outputs/feed/analyses.ts';
import { jsonResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const content = await loadFeedContent();
  return jsonResponse(content.site, await allAnalyses(content));
};
