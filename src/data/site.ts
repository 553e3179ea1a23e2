import { getEntry } from 'astro:content';
import type { Site } from '../model/site.ts';

/** A page's address with its host: SITE_URL, where the host is known only when it is built, or the site's own. */
export function absoluteAddress({ url }: Site, path: string): string {
  return new URL(path, process.env['SITE_URL'] ?? url).href;
}

/** The site as content/site.yaml describes it. */
export async function loadSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
}
