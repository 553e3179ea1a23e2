import type { APIRoute } from 'astro';
import { loadSite } from '../data/site.ts';
import { webManifest } from '../outputs/manifest/web-manifest.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(webManifest(await loadSite()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
