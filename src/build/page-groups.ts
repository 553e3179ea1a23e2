import { bucketOf } from '../lib/bucket.ts';
import type { KeyedPage } from './build-group.ts';

/** Pages that are built together. */
export interface PageGroup {
  /** The name under which is kept what is known of them. */
  name: string;
  pages: KeyedPage[];
}

/** The pages of one actor or source. */
export interface PagesOf {
  /** The topic on which it first turned up. */
  topic: string;
  pages: KeyedPage[];
}

/** So many groups hold pages of a kind: one that is as it was is not even read. */
const groups = 64;

/** So many of them hold those of one topic: a site may have a single one, and more than one core to draw its pages. */
const groupsOfTopic = 4;

/**
 * The pages of actors or sources in groups. What turned up on one topic is drawn together, for it stands in the same
 * analyses: with thousands of them, pages in any other order would have each analysis read for each group.
 */
export function groupsByTopic(name: string, all: readonly PagesOf[]): PageGroup[] {
  const groupOf = ({ topic, pages: [first] }: PagesOf) =>
    bucketOf(`${topic} ${bucketOf(first?.file ?? '', groupsOfTopic)}`, groups);
  return [...Map.groupBy(all, groupOf)]
    .toSorted(([a], [b]) => a - b)
    .map(([number, some]) => ({
      name: `${name}-${number}`,
      pages: some.flatMap(({ pages }) => pages),
    }));
}
