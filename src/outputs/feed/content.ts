import type { Analysis } from '../../data/analyses.ts';
import type { StateChanges } from '../../data/across/record-events.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import type { Site } from '../../model/site.ts';

/** What the feeds of what is on record are made of. */
export interface FeedContent {
  site: Site;
  /** Every id that was ever published: an entry keeps the first name that its analysis had. */
  permalinks: Permalinks;
  /** The published analyses, newest first. */
  analyses: readonly Analysis[];
  /** What the comparison of published texts found, by analysis. */
  states: ReadonlyMap<string, StateChanges>;
}
