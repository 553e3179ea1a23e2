import type { Root } from 'mdast';
import { analysisAddress } from '../model/addresses.ts';
import type { Analysis } from '../model/derived-analysis.ts';
import type { BodyPart } from '../store/body-parts.ts';
import { store } from '../store/shared-store.ts';
import type { Summary } from '../store/summary.ts';

export type { Analysis } from '../model/derived-analysis.ts';
export type { Summary } from '../store/summary.ts';

/** Lists of analyses that were given out, each by its content: what is known of a list is kept by the list itself. */
const lists = new Map<string, readonly Analysis[]>();
/** Lists of a few analyses are many, and each is asked for once or twice. */
const mostLists = 50;

function listOf(slugs: readonly string[]): readonly Analysis[] {
  const name = slugs.join(' ');
  const analyses = slugs.map((slug) => store.analysis(slug));
  const known = lists.get(name);
  if (known?.every((one, i) => one === analyses[i])) return known;
  if (lists.size >= mostLists) lists.clear();
  lists.set(name, analyses);
  return analyses;
}

/**
 * An analysis as pages of all analyses get it: the store is asked with each use, and holds as many as it has room for.
 * To hold thousands takes gigabytes.
 */
class StoredAnalysis implements Analysis {
  readonly slug: string;
  readonly href: string;

  constructor(slug: string) {
    this.slug = slug;
    this.href = analysisAddress(slug);
  }

  private get whole(): Analysis {
    return store.analysis(this.slug);
  }

  get record() {
    return this.whole.record;
  }
  get index() {
    return this.whole.index;
  }
  get body() {
    return this.whole.body;
  }
  get standings() {
    return this.whole.standings;
  }
  get disputes() {
    return this.whole.disputes;
  }
  get usage() {
    return this.whole.usage;
  }
  get aliases() {
    return this.whole.aliases;
  }
  get brief() {
    return this.whole.brief;
  }
}

const all = new WeakMap<readonly Summary[], readonly Analysis[]>();

/**
 * All analyses, newest first: the same list as long as none of them changes. Each is read when something of it is asked
 * for; whoever goes through all of them takes what it needs of one before it asks the next.
 */
export function loadAnalyses(): Promise<readonly Analysis[]> {
  const summaries = store.summaries();
  const known = all.get(summaries) ?? summaries.map(({ slug }) => new StoredAnalysis(slug));
  all.set(summaries, known);
  return Promise.resolve(known);
}

/** An analysis and those that its pages show something of, newest first. */
export function loadRelated(slug: string): Promise<readonly Analysis[]> {
  return Promise.resolve(listOf(store.siteIndex().related(slug)));
}

/** The analyses of which the page of an actor is made, newest first. */
export function loadNaming(actor: string): Promise<readonly Analysis[]> {
  return Promise.resolve(listOf(store.siteIndex().actorScope(actor)));
}

/** The analyses of which the page of a source is made, newest first. */
export function loadCiting(source: string): Promise<readonly Analysis[]> {
  return Promise.resolve(listOf(store.siteIndex().sourceScope(source)));
}

/** What is known of all analyses, newest first, without reading any of them. */
export const loadSummaries = (): readonly Summary[] => store.summaries();

const summariesOf = (slugs: readonly string[]): Summary[] =>
  slugs.map((slug) => store.siteIndex().summary(slug));

/** What is known of the analyses of which the feed of all of them is made, newest first: none is read for it. */
export const analysesForFeed = (): Summary[] => summariesOf(store.siteIndex().feedScope());

/** The same for the feed of a topic: the newest gives it its name. */
export const analysesForTopic = (topic: string): Summary[] =>
  summariesOf(store.siteIndex().topicScope(topic));

/** The analysis with that slug; throws where there is none. */
export function loadAnalysis(slug: string): Promise<Analysis> {
  return Promise.resolve(store.analysis(slug));
}

/** The body of an analysis as a tree, before anything of it is drawn; not to be changed. */
export function bodyTree(slug: string): Promise<Readonly<Root>> {
  return Promise.resolve(store.bodyTree(slug));
}

/** The body of an analysis, ready to be drawn (components/article/Body.astro). */
export function bodyParts(slug: string): readonly BodyPart[] {
  return store.parts(slug);
}
