import { getCollection, render, type CollectionEntry } from 'astro:content';
import { outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { mustGet, type AnalysisRecord, type RecordIndex } from '../model/analysis.ts';
import type { Body } from '../model/body.ts';
import type { Brief } from '../model/brief.ts';
import type { Standing } from '../model/standing.ts';
import type { Usage } from '../model/usage.ts';
import type { Alias } from '../model/aliases.ts';
import { deriveAnalysis } from './derive.ts';

/** An analysis with all that is derived from it: plain objects for templates. */
export interface Analysis {
  slug: string;
  /** Its address on this site. */
  href: string;
  record: AnalysisRecord;
  index: RecordIndex;
  body: Body;
  standings: ReadonlyMap<string, Standing>;
  disputes: ReadonlyMap<string, ReadonlySet<string>>;
  usage: Usage;
  /** Old ids that still lead somewhere on its page. */
  aliases: readonly Alias[];
  brief: Brief;
}

let loaded: Promise<CollectionEntry<'analyses'>[]> | undefined;
const derived = new WeakMap<CollectionEntry<'analyses'>, Analysis>();

// Asking for the collection on each page and component would be quadratic; in development it may change.
function loadEntries(): Promise<CollectionEntry<'analyses'>[]> {
  if (import.meta.env.DEV) return getCollection('analyses');
  loaded ??= getCollection('analyses');
  return loaded;
}

function analysisOf(entry: CollectionEntry<'analyses'>): Analysis {
  const known = derived.get(entry);
  if (known) return known;
  const analysis = deriveAnalysis(entry.id, entry.data, outline(parseBody(entry.body ?? '')));
  derived.set(entry, analysis);
  return analysis;
}

/** All analyses, newest first. */
export async function loadAnalyses(): Promise<Analysis[]> {
  const entries = await loadEntries();
  // A draft is shown while it is written, and built for nobody.
  const analyses = entries.filter(({ data }) => import.meta.env.DEV || !data.draft).map(analysisOf);
  return analyses.toSorted(
    (a, b) => b.record.published.localeCompare(a.record.published) || a.slug.localeCompare(b.slug),
  );
}

async function entryOf(slug: string): Promise<CollectionEntry<'analyses'>> {
  const all = await loadEntries();
  return mustGet(new Map(all.map((entry) => [entry.id, entry])), slug, 'analysis');
}

/** The analysis with that slug; throws where there is none. */
export async function loadAnalysis(slug: string): Promise<Analysis> {
  return analysisOf(await entryOf(slug));
}

/** The component that draws the body of an analysis. */
export async function renderBody(slug: string) {
  return (await render(await entryOf(slug))).Content;
}
