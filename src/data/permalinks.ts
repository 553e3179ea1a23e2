import { getEntry } from 'astro:content';
import type { Permalinks } from '../model/permalinks.ts';

/** Every id that was ever published, with its day; nothing where none is recorded yet. */
export async function loadPermalinks(): Promise<Permalinks> {
  return (await getEntry('permalinks', 'permalinks'))?.data ?? {};
}
