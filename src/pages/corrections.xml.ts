import type { APIRoute } from 'astro';
import { loadFeedContent } from '../layouts/feed.ts';
import { corrections } from '../outputs/feed/corrections.ts';
import { atomResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const content = await loadFeedContent();
  return atomResponse(content.site, corrections(content));
};
