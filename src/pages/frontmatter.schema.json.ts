import type { APIRoute } from 'astro';
import { absoluteAddress } from '../data/absolute-address.ts';
import { loadSite } from '../data/site.ts';
import { frontmatterSchema } from '../outputs/frontmatter-schema.ts';

export const GET: APIRoute = async ({ url }) => {
  const schema = frontmatterSchema(absoluteAddress(await loadSite(), url.pathname));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
