import type { APIRoute } from 'astro';
import { analysesForFeed } from '../data/analyses.ts';
import { newestEntries } from '../layouts/feed.ts';
import { allAnalyses } from '../outputs/feed/analyses.ts';
import { atomResponse } from '../outputs/feed/response.ts';

export const GET: APIRoute = async () => {
  const { site, entries } = await newestEntries(analysesForFeed());
  return atomResponse(site, allAnalyses(site, entries));
};
