import type { APIRoute } from 'astro';
import { absoluteAddress } from '../data/absolute-address.ts';
import { loadSite } from '../data/site.ts';
import { sitemapAddress } from '../model/addresses.ts';

export const GET: APIRoute = async () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(await loadSite(), sitemapAddress)}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
