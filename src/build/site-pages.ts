import { digestOf } from '../lib/digest.ts';
import { actorAddress, sourceAddress } from '../model/addresses.ts';
import {
  actorFeed,
  analysesFeed,
  correctionsFeed,
  topicFeed,
  type FeedAddresses,
} from '../model/feeds.ts';
import { icons, iconAddress } from '../outputs/manifest/icons.ts';
import type { SiteIndex } from '../store/site-index.ts';
import type { Store } from '../store/store.ts';
import type { KeyedPage } from './build-group.ts';
import { siteKey } from './keys.ts';
import { planned } from './pages.ts';
import { groupsByTopic, type PageGroup, type PagesOf } from './page-groups.ts';

/**
 * Pages and files that show no analysis, and which others load: they are built first. `logo` is the hash of the file of
 * which the icons are drawn.
 */
export function basePages(store: Store, code: string, logo: string): KeyedPage[] {
  const key = digestOf(code, siteKey(store));
  const iconKey = digestOf(key, logo);
  return [
    planned('card.png.ts', '/card.png'),
    planned('site.webmanifest.ts', '/site.webmanifest'),
    planned('robots.txt.ts', '/robots.txt'),
    planned('record.schema.json.ts', '/record.schema.json'),
    planned('frontmatter.schema.json.ts', '/frontmatter.schema.json'),
  ]
    .map((page) => ({ ...page, key }))
    .concat(
      icons.map((icon) => ({ ...planned('[icon].png.ts', iconAddress(icon)), key: iconKey })),
    );
}

const lines = new WeakMap<SiteIndex, Map<string, string>>();

/** What the record of an analysis holds, in one name; asked for with each actor and source that it names. */
function recordOf(store: Store, slug: string): string {
  const index = store.siteIndex();
  const known = lines.get(index) ?? new Map<string, string>();
  lines.set(index, known);
  const { recordDigest, outlineDigest } = index.summary(slug);
  const line =
    known.get(slug) ?? digestOf(slug, recordDigest, outlineDigest, store.statesDigest(slug));
  known.set(slug, line);
  return line;
}

/** What the records of some analyses hold, without their prose, in one name. */
const recordsOf = (store: Store, slugs: readonly string[]): string =>
  digestOf(...slugs.map((slug) => recordOf(store, slug)));

/** The same with their prose. */
const textsOf = (store: Store, slugs: readonly string[]): string =>
  digestOf(
    recordsOf(store, slugs),
    ...slugs.map((slug) => store.siteIndex().summary(slug).textDigest),
  );

const feedPages = (route: string, key: string, { atom, json }: FeedAddresses): KeyedPage[] =>
  [
    planned(`${route}feed.xml.ts`, atom),
    ...(json === undefined ? [] : [planned(`${route}feed.json.ts`, json)]),
  ].map((page) => ({ ...page, key }));

/** The pages that show all analyses, by what is on record in them. */
function pagesOfAll(store: Store, base: string): KeyedPage[] {
  const key = digestOf(base, recordsOf(store, slugsOf(store)));
  return [
    planned('index.astro', '/'),
    planned('404.astro', '/404/'),
    planned('actors/index.astro', '/actors/'),
    planned('sources/index.astro', '/sources/'),
    planned('forecasts.astro', '/forecasts/'),
    planned('corrections.astro', '/corrections/'),
    planned('corrections.xml.ts', correctionsFeed.atom),
    planned('feeds.astro', '/feeds/'),
    planned('search.astro', '/search/'),
    planned('method.astro', '/method/'),
    planned('offline.astro', '/offline/'),
    planned('ids.json.ts', '/ids.json'),
    planned('llms.txt.ts', '/llms.txt'),
  ].map((page) => ({ ...page, key }));
}

/** The pages of each actor, and those at old ids of actors. */
function actorPages(store: Store, base: string): PagesOf[] {
  const index = store.siteIndex();
  const pagesAt = (id: string, now: string, route: string): PagesOf => {
    const key = digestOf(base, recordsOf(store, index.actorScope(now)));
    return {
      topic: index.topicOfActor(now),
      pages: [
        { ...planned(route, actorAddress(id)), key },
        ...feedPages('actors/[actor]/', key, actorFeed(id)),
      ],
    };
  };
  return [
    ...index.actors().map((id) => pagesAt(id, id, 'actors/[actor]/index.astro')),
    ...[...index.oldIds('actors')].map(([old, now]) => pagesAt(old, now, '[...old].astro')),
  ];
}

/** The pages of each source, and those at old ids of sources. */
function sourcePages(store: Store, base: string): PagesOf[] {
  const index = store.siteIndex();
  const pagesAt = (id: string, now: string, route: string): PagesOf => ({
    topic: index.topicOfSource(now),
    pages: [
      {
        ...planned(route, sourceAddress(id)),
        key: digestOf(base, recordsOf(store, index.sourceScope(now))),
      },
    ],
  });
  return [
    ...index.sources().map((id) => pagesAt(id, id, 'sources/[source]/index.astro')),
    ...[...index.oldIds('sources')].map(([old, now]) => pagesAt(old, now, '[...old].astro')),
  ];
}

const slugsOf = (store: Store) => store.summaries().map(({ slug }) => slug);

const baseOf = (store: Store, code: string) =>
  digestOf(code, siteKey(store), store.permalinksDigest());

/** What the pages across analyses are made of that show no prose, in one name: while it stays, none of them is stale. */
export const recordsKey = (store: Store, code: string): string =>
  digestOf(baseOf(store, code), recordsOf(store, slugsOf(store)));

/** The pages across analyses that show no prose. */
export function recordGroups(store: Store, code: string): PageGroup[] {
  const base = baseOf(store, code);
  return [
    { name: '_all', pages: pagesOfAll(store, base) },
    ...groupsByTopic('_actors', actorPages(store, base)),
    ...groupsByTopic('_sources', sourcePages(store, base)),
  ];
}

/** The feeds that give whole texts: of all analyses, and of each topic. */
export function feedGroup(store: Store, code: string): PageGroup {
  const base = baseOf(store, code);
  return {
    name: '_feeds',
    pages: [
      ...feedPages('', digestOf(base, textsOf(store, store.siteIndex().feedScope())), analysesFeed),
      ...store
        .siteIndex()
        .topics()
        .flatMap((topic) =>
          feedPages(
            'topics/[topic]/',
            digestOf(base, textsOf(store, store.siteIndex().topicScope(topic))),
            topicFeed(topic),
          ),
        ),
    ],
  };
}
