import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Root } from 'mdast';
import { byCodeUnit } from '../lib/by-code-unit.ts';
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

type Entry = CollectionEntry<'analyses'>;

/** Everything that is loaded: entries and the published analyses, each once. */
interface Loaded {
  entries: ReadonlyMap<string, Entry>;
  /** Newest first. */
  analyses: readonly Analysis[];
}

/** Analyses by slug, each with what it was derived of: in development the collection gives new entries each time. */
const derived = new Map<string, { digest: string; analysis: Analysis }>();
let loaded: Promise<Loaded> | undefined;

function analysisOf({ id, data, body = '', digest = body }: Entry): Analysis {
  const known = derived.get(id);
  if (known?.digest === String(digest)) return known.analysis;
  const analysis = deriveAnalysis(id, data, outline(parseBody(body)));
  derived.set(id, { digest: String(digest), analysis });
  return analysis;
}

async function loadNow(): Promise<Loaded> {
  const entries = await getCollection('analyses');
  // A draft is shown while it is written, and built for nobody.
  const analyses = entries.filter(({ data }) => import.meta.env.DEV || !data.draft).map(analysisOf);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    analyses: analyses.toSorted(
      (a, b) => byCodeUnit(b.record.published, a.record.published) || byCodeUnit(a.slug, b.slug),
    ),
  };
}

// Asking for the collection on each page and component would be quadratic; in development it may change.
function load(): Promise<Loaded> {
  if (import.meta.env.DEV) return loadNow();
  return (loaded ??= loadNow());
}

/** All analyses, newest first; in a build the same list each time. */
export async function loadAnalyses(): Promise<readonly Analysis[]> {
  return (await load()).analyses;
}

/** The analysis with that slug; throws where there is none. */
export async function loadAnalysis(slug: string): Promise<Analysis> {
  return analysisOf(mustGet((await load()).entries, slug, 'analysis'));
}

/** The body of an analysis as a tree, before anything of it is drawn. */
export async function bodyTree(slug: string): Promise<Root> {
  return parseBody(mustGet((await load()).entries, slug, 'analysis').body ?? '');
}

/** The component that draws the body of an analysis. */
export async function renderBody(slug: string) {
  return (await render(mustGet((await load()).entries, slug, 'analysis'))).Content;
}
