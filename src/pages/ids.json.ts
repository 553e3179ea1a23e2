import type { APIRoute } from 'astro';
import { loadAnalyses } from '../data/analyses.ts';
import { loadPermalinks } from '../data/permalinks.ts';
import { loadSite } from '../data/site.ts';
import { publishedIds } from '../outputs/ids/ids.ts';

export const GET: APIRoute = async () => {
  const ids = publishedIds(await loadSite(), await loadAnalyses(), await loadPermalinks());
  return new Response(`${JSON.stringify(ids, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
