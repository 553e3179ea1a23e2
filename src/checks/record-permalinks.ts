import { own } from '../lib/own.ts';
import { unrecordedIds, withIds, type Permalinks } from '../model/permalinks.ts';
import { anchorsOfFile } from './anchors.ts';
import type { Content } from './content.ts';

/**
 * The permalinks with every id of published analyses in them, and how many are new. An id appeared on the day
 * on which readers last saw a change: no clock, so that it does not matter when the command runs.
 */
export function recordPermalinks({ permalinks, analyses }: Content): {
  permalinks: Permalinks;
  added: number;
} {
  let all: Permalinks = permalinks.data ?? {};
  let added = 0;
  for (const file of analyses) {
    const { slug, record } = file;
    const anchors = anchorsOfFile(file);
    if (!record || record.draft || !anchors) continue;
    const recorded = own(all, slug);
    const missing = unrecordedIds(recorded, anchors.ids);
    if (missing.length === 0 && recorded) continue;
    added += missing.length + (recorded ? 0 : 1);
    all = withIds(all, slug, anchors.ids, (record.updated ?? record.published).slice(0, 10));
  }
  return { permalinks: all, added };
}
