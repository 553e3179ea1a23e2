import type { APIRoute } from 'astro';
import { loadAnalyses } from '../data/analyses.ts';
import { loadSite } from '../data/site.ts';
import { llmsTxt } from '../outputs/llms/llms-txt.ts';

export const GET: APIRoute = async () =>
  new Response(llmsTxt(await loadSite(), await loadAnalyses()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
