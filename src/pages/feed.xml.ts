import type { APIRoute } from 'astro';
import { loadFeedContent } from '../layouts/feed.ts';
import { allAnalyses } from '../outputs/feed/analyses.ts';
import { atomResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const content = await loadFeedContent();
  return atomResponse(content.site, await allAnalyses(content));
};
