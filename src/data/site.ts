import { getEntry } from 'astro:content';
import type { Site } from '../model/site.ts';

/** The site as content/site.yaml describes it. */
export async function loadSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
}
