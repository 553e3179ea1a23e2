import type { APIRoute } from 'astro';
import { absoluteAddress } from '../data/absolute-address.ts';
import { loadSite } from '../data/site.ts';
import { recordSchema } from '../outputs/record-schema.ts';

export const GET: APIRoute = async ({ url }) => {
  const schema = recordSchema(absoluteAddress(await loadSite(), url.pathname));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
