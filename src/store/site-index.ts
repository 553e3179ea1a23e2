import { byCodeUnit } from '../lib/by-code-unit.ts';
import { idOf } from '../model/anchors.ts';
import { mostEntries } from '../model/feeds.ts';
import type { Summary } from './summary.ts';

function grouped<T>(items: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Who is named where, across all analyses of a site: what no page need read all of them for. */
export class SiteIndex {
  /** Newest first. */
  readonly summaries: readonly Summary[];
  private readonly bySlug: ReadonlyMap<string, Summary>;
  private readonly rank: ReadonlyMap<string, number>;
  /** The slugs of the analyses that name an actor, cite a source, or one of an origin; that are on a topic. */
  private readonly naming: ReadonlyMap<string, string[]>;
  private readonly citing: ReadonlyMap<string, string[]>;
  private readonly ofOrigin: ReadonlyMap<string, string[]>;
  private readonly onTopic: ReadonlyMap<string, string[]>;
  /** The actors that belong to each. */
  private readonly members: ReadonlyMap<string, string[]>;
  private readonly affiliations: ReadonlyMap<string, string[]>;
  private readonly origins: ReadonlyMap<string, string[]>;
  private readonly translations: ReadonlyMap<string, string[]>;
  private readonly referring: ReadonlyMap<string, string[]>;

  constructor(summaries: readonly Summary[]) {
    this.summaries = summaries;
    this.bySlug = new Map(summaries.map((summary) => [summary.slug, summary]));
    this.rank = new Map(summaries.map(({ slug }, i) => [slug, i]));
    const each = <T>(of: (summary: Summary) => Iterable<readonly [string, T]>) =>
      grouped(summaries.flatMap((summary) => [...of(summary)]));
    this.naming = each(({ slug, actors }) => actors.map(({ id }) => [id, slug] as const));
    this.citing = each(({ slug, sources }) => sources.map(({ id }) => [id, slug] as const));
    this.ofOrigin = each(({ slug, sources }) =>
      sources.flatMap(({ origin }) => (origin === undefined ? [] : [[origin, slug] as const])),
    );
    this.origins = each(({ sources }) =>
      sources.flatMap(({ id, origin }) => (origin === undefined ? [] : [[id, origin] as const])),
    );
    this.onTopic = each(({ slug, topic }) => [[topic, slug] as const]);
    this.members = each(({ actors }) =>
      actors.flatMap(({ id, affiliation }) =>
        affiliation === undefined ? [] : [[affiliation, id] as const],
      ),
    );
    this.affiliations = each(({ actors }) =>
      actors.flatMap(({ id, affiliation }) =>
        affiliation === undefined ? [] : [[id, affiliation] as const],
      ),
    );
    this.translations = each(({ slug, translationOf }) => [[translationOf ?? slug, slug] as const]);
    this.referring = each(({ slug, refersTo }) => refersTo.map((other) => [other, slug] as const));
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
    for (const slug of this.naming.get(actor) ?? []) {
      const { lang } = this.summary(slug);
      if (!byLanguage.has(lang)) byLanguage.set(lang, slug);
    }
    return [...byLanguage.values()];
  }

  /** The analyses of which the page and the feed of an actor are made. */
  actorScope(actor: string): string[] {
    const named = [...(this.members.get(actor) ?? []), ...(this.affiliations.get(actor) ?? [])];
    return this.withOriginals([
      ...(this.naming.get(actor) ?? []),
      ...new Set(named.flatMap((other) => this.namingFirst(other))),
    ]);
  }

  /** The analyses of which the page of a source is made. */
  sourceScope(source: string): string[] {
    const origins = new Set(this.origins.get(source));
    return this.withOriginals([
      ...(this.citing.get(source) ?? []),
      ...[...origins].flatMap((origin) => this.ofOrigin.get(origin) ?? []),
    ]);
  }

  /** Those of some analyses that a feed can hold: the newest by their last change, and all that changed with the last. */
  private inFeed(slugs: readonly string[]): string[] {
    const changedOf = (slug: string) => this.summary(slug).changed;
    const oldest = slugs.map(changedOf).toSorted(byCodeUnit).at(-mostEntries) ?? '';
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

  /** The ids of all actors, sources and topics. */
  actors(): string[] {
    return [...this.naming.keys()].toSorted(byCodeUnit);
  }

  sources(): string[] {
    return [...this.citing.keys()].toSorted(byCodeUnit);
  }

  topics(): string[] {
    return [...this.onTopic.keys()].toSorted(byCodeUnit);
  }

  /**
   * The ids that actors or sources had before, each with the one that it has now. An id that an analysis still has is
   * no old one.
   */
  oldIds(kind: 'actors' | 'sources'): Map<string, string> {
    const there = kind === 'actors' ? this.naming : this.citing;
    return new Map(
      this.summaries
        .flatMap(({ oldIds }) => oldIds[kind])
        .map(([from, to]) => [from, idOf(to).id] as const)
        .filter(([from, now]) => !there.has(from) && there.has(now)),
    );
  }
}
