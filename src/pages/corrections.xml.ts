import type { APIRoute } from 'astro';
import { loadAnalyses } from '../data/analyses.ts';
import { feedContent } from '../layouts/feed.ts';
import { corrections } from '../outputs/feed/corrections.ts';
import { atomResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const content = await feedContent(await loadAnalyses());
  return atomResponse(content.site, corrections(content));
};
