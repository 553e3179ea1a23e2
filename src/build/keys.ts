import { digestOf } from '../lib/digest.ts';
import { siteAddress } from '../lib/site-address.ts';
import type { AnalysisPage, Shows } from './pages.ts';
import { partDigest } from '../store/known-json.ts';
import type { Store } from '../store/store.ts';
import type { Body } from '../model/body.ts';
import { oldNames, type Site } from '../model/site.ts';

/** What the pages of one analysis are made of, by how much of it they show. */
export interface AnalysisKeys {
  /** All of it. Equal keys: nothing of the analysis is to be drawn again. */
  text: string;
  /** Its record and the skeleton of its text, without the prose. */
  record: string;
}

const siteKeys = new WeakMap<Site, string>();

/**
 * What the site says of itself, and where it will live, in one name: every page shows some of it. It is asked for with
 * each analysis.
 */
export function siteKey(store: Store): string {
  const site = store.site();
  const key = siteKeys.get(site) ?? digestOf(JSON.stringify(site), siteAddress(site.url));
  siteKeys.set(site, key);
  return key;
}

/**
 * Tells, by its slug, the names of what the pages of an analysis are made of. What they show of others is in it: its
 * translations, and the analyses that name its claims or whose claims it names.
 */
export function analysisKeys(store: Store, code: string): (slug: string) => AnalysisKeys {
  const index = store.siteIndex();
  // Asked once for all analyses: each question looks at the disk.
  const site = store.site();
  const permalinks = store.permalinks();
  const ofSite = siteKey(store);
  return (slug) => {
    const { recordDigest, outlineDigest, textDigest } = index.summary(slug);
    const names = [slug, ...oldNames(site, slug)];
    const record = digestOf(
      code,
      ofSite,
      recordDigest,
      outlineDigest,
      store.statesDigest(slug),
      ...names.map((name) => partDigest(permalinks, name)),
      ...index.related(slug).map((other) => {
        const summary = index.summary(other);
        return `${other} ${summary.recordDigest} ${summary.outlineDigest}`;
      }),
    );
    return { record, text: digestOf(record, textDigest) };
  };
}

/** What a page of an analysis is made of, in one name. */
export function pageKey(keys: AnalysisKeys, { shows }: { shows: Shows }, body: Body): string {
  if (shows === 'text') return keys.text;
  if (shows === 'record') return keys.record;
  const sentences = body.placements.filter(({ claim }) => claim === shows.claim);
  return digestOf(keys.record, JSON.stringify(sentences));
}

/** The pages of an analysis with their keys. */
export const keyed = (keys: AnalysisKeys, pages: readonly AnalysisPage[], body: Body) =>
  pages.map(({ route, path, file, shows }) => ({
    route,
    path,
    file,
    key: pageKey(keys, { shows }, body),
  }));
