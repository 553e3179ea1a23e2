import { byCodeUnit } from '../lib/by-code-unit.ts';
import { idOf } from '../model/anchors.ts';
import { mostTexts } from '../model/feeds.ts';
import type { Summary } from './summary.ts';

/** Lists by a name. */
class Groups {
  private readonly lists = new Map<string, string[]>();

  add(name: string, item: string): void {
    const list = this.lists.get(name);
    if (list) list.push(item);
    else this.lists.set(name, [item]);
  }

  get(name: string): string[] | undefined {
    return this.lists.get(name);
  }

  has(name: string): boolean {
    return this.lists.has(name);
  }

  names(): string[] {
    return [...this.lists.keys()].toSorted(byCodeUnit);
  }
}

/** Which analyses name an actor, cite a source, or one of an origin; which actors belong to each. All by their ids. */
class SharedIds {
  readonly naming = new Groups();
  readonly citing = new Groups();
  readonly ofOrigin = new Groups();
  readonly members = new Groups();
  readonly affiliations = new Groups();
  readonly origins = new Groups();

  constructor(summaries: readonly Summary[]) {
    for (const { slug, actors, sources } of summaries) {
      for (const { id, affiliation } of actors) {
        this.naming.add(id, slug);
        if (affiliation === undefined) continue;
        this.members.add(affiliation, id);
        this.affiliations.add(id, affiliation);
      }
      for (const { id, origin } of sources) {
        this.citing.add(id, slug);
        if (origin === undefined) continue;
        this.ofOrigin.add(origin, slug);
        this.origins.add(id, origin);
      }
    }
  }
}

/** Who is named where, across all analyses of a site: what no page need read all of them for. */
export class SiteIndex {
  /** Newest first. */
  readonly summaries: readonly Summary[];
  private readonly bySlug: ReadonlyMap<string, Summary>;
  private readonly rank: ReadonlyMap<string, number>;
  private readonly onTopic = new Groups();
  private readonly translations = new Groups();
  private readonly referring = new Groups();
  private ids: SharedIds | undefined;
  /** Each feed of an actor asks for them. */
  private readonly old: { actors?: Map<string, string>; sources?: Map<string, string> } = {};

  constructor(summaries: readonly Summary[]) {
    this.summaries = summaries;
    this.bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
    this.rank = new Map(summaries.map(({ slug }, i) => [slug, i]));
    for (const { slug, topic, translationOf, refersTo } of summaries) {
      this.onTopic.add(topic, slug);
      this.translations.add(translationOf ?? slug, slug);
      for (const other of refersTo) this.referring.add(other, slug);
    }
  }

  /** Found when it is first asked for: an edit of a text needs none of it. */
  private get sharedIds(): SharedIds {
    return (this.ids ??= new SharedIds(this.summaries));
  }

  /** Slugs in the order of the site, each once; those of analyses that it does not show are left out. */
  private inOrder(slugs: Iterable<string>): string[] {
    const rankOf = (slug: string) => this.rank.get(slug) ?? 0;
    return [...new Set(slugs)]
      .filter((slug) => this.rank.has(slug))
      .toSorted((a, b) => rankOf(a) - rankOf(b));
  }

  /** The summary of an analysis; throws where the site shows none with that slug. */
  summary(slug: string): Summary {
    const summary = this.bySlug.get(slug);
    if (!summary) throw new Error(`No analysis with the id "${slug}".`);
    return summary;
  }

  /** An analysis and those that its pages show something of: translations, and where claims name each other. */
  related(slug: string): string[] {
    const { translationOf = slug, refersTo } = this.summary(slug);
    return this.inOrder([
      slug,
      ...(this.translations.get(translationOf) ?? []),
      ...refersTo,
      ...(this.referring.get(slug) ?? []),
    ]);
  }

  /** These, and those of which they are translations: whose claims count depends on whether the original is there. */
  private withOriginals(slugs: readonly string[]): string[] {
    return this.inOrder([
      ...slugs,
      ...slugs.flatMap((slug) => this.bySlug.get(slug)?.translationOf ?? []),
    ]);
  }

  /** The first analysis in each language that names an actor: whose words a page may take for its name. */
  private namingFirst(actor: string): string[] {
    const byLanguage = new Map<string, string>();
    for (const slug of this.sharedIds.naming.get(actor) ?? []) {
      const { lang } = this.summary(slug);
      if (!byLanguage.has(lang)) byLanguage.set(lang, slug);
    }
    return [...byLanguage.values()];
  }

  /** The analyses of which the page and the feed of an actor are made. */
  actorScope(actor: string): string[] {
    const named = [
      ...(this.sharedIds.members.get(actor) ?? []),
      ...(this.sharedIds.affiliations.get(actor) ?? []),
    ];
    return this.withOriginals([
      ...(this.sharedIds.naming.get(actor) ?? []),
      ...new Set(named.flatMap((other) => this.namingFirst(other))),
    ]);
  }

  /** The analyses of which the page of a source is made. */
  sourceScope(source: string): string[] {
    const origins = new Set(this.sharedIds.origins.get(source));
    return this.withOriginals([
      ...(this.sharedIds.citing.get(source) ?? []),
      ...[...origins].flatMap((origin) => this.sharedIds.ofOrigin.get(origin) ?? []),
    ]);
  }

  /** Those of some analyses that a feed can hold: the newest by their last change, and all that changed with the last. */
  private inFeed(slugs: readonly string[]): string[] {
    const changedOf = (slug: string) => this.summary(slug).changed;
    const oldest = slugs.map(changedOf).toSorted(byCodeUnit).at(-mostTexts) ?? '';
    return slugs.filter((slug) => changedOf(slug) >= oldest);
  }

  /** The analyses of which the feed of all of them is made. */
  feedScope(): string[] {
    return this.inFeed(this.summaries.map(({ slug }) => slug));
  }

  /** The analyses of which the feed of a topic is made: the newest of them gives it its name. */
  topicScope(topic: string): string[] {
    const all = this.onTopic.get(topic) ?? [];
    return this.inOrder([...all.slice(0, 1), ...this.inFeed(all)]);
  }

  /** The topic of the oldest of these analyses: a newer one is not another. */
  private firstTopic(slugs: readonly string[] | undefined): string {
    const oldest = slugs?.at(-1);
    return oldest === undefined ? '' : this.summary(oldest).topic;
  }

  /** The topic on which an actor was first named. */
  topicOfActor(actor: string): string {
    return this.firstTopic(this.sharedIds.naming.get(actor));
  }

  /** The topic on which a source was first cited. */
  topicOfSource(source: string): string {
    return this.firstTopic(this.sharedIds.citing.get(source));
  }

  /** The ids of all actors, sources and topics. */
  actors(): string[] {
    return this.sharedIds.naming.names();
  }

  sources(): string[] {
    return this.sharedIds.citing.names();
  }

  topics(): string[] {
    return this.onTopic.names();
  }

  /**
   * The ids that actors or sources had before, each with the one that it has now. An id that an analysis still has is
   * no old one.
   */
  oldIds(kind: 'actors' | 'sources'): ReadonlyMap<string, string> {
    return (this.old[kind] ??= this.findOldIds(kind));
  }

  private findOldIds(kind: 'actors' | 'sources'): Map<string, string> {
    const { naming, citing } = this.sharedIds;
    const there = kind === 'actors' ? naming : citing;
    return new Map(
      this.summaries
        .flatMap(({ oldIds }) => oldIds[kind])
        .map(([from, to]) => [from, idOf(to).id] as const)
        .filter(([from, now]) => !there.has(from) && there.has(now)),
    );
  }
}
