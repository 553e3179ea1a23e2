import { digestOf } from '../lib/digest.ts';
import { GroupBuild } from './build-group.ts';
import type { BuiltGroup } from './built-state.ts';
import type { BuildContext } from './context.ts';
import type { PageGroup } from './page-groups.ts';

/** What a build must know of pages that were built together, without reading what is known of each. */
export interface GroupRow {
  /** What they were made of. */
  key: string;
  /** A name for what the sitemap needs of them. */
  listedDigest: string;
}

/** How pages were built. */
export interface PagesBuild {
  row: GroupRow;
  /** How many pages and files were drawn. */
  drawn: number;
  files: string[];
  /** Files that were part of the group and are no more. */
  gone: string[];
  /** What is known of its files, where that could not be kept. */
  unkept: BuiltGroup | undefined;
}

/** What all pages of a group are made of, in one name. */
export const groupKey = ({ pages }: PageGroup): string =>
  digestOf(...pages.map(({ file, key }) => `${file} ${key}`));

/** Draws those of some pages that are stale, and writes those that say something else than before. */
export async function buildPages(context: BuildContext, plan: PageGroup): Promise<PagesBuild> {
  const group = new GroupBuild(context, plan.name);
  let drawn = 0;
  // One by one: a page of all analyses may have tens of megabytes.
  for (const page of plan.pages) {
    drawn += await group.draw([page]);
    group.writeDrawn();
  }
  const key = groupKey(plan);
  const { group: built, gone, unkept } = group.finish(key);
  const listed = Object.values(built.files).flatMap(({ listed: one }) => one ?? []);
  return {
    row: { key, listedDigest: digestOf(JSON.stringify(listed)) },
    drawn,
    files: Object.keys(built.files),
    gone,
    unkept,
  };
}
