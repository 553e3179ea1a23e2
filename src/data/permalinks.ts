import { getEntry } from 'astro:content';
import type { Permalinks } from '../model/permalinks.ts';

/** Every id that was published, as content/permalinks.json records it; empty while there is no such file. */
export async function loadPermalinks(): Promise<Permalinks> {
  return (await getEntry('permalinks', 'permalinks'))?.data ?? {};
}
