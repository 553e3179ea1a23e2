import type { APIRoute } from 'astro';
import { loadSite } from '../data/site.ts';
import { datasetSchemaFor } from '../outputs/dataset/json-schema.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(datasetSchemaFor(await loadSite()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
