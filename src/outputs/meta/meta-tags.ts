import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Head } from '../../data/head.ts';
import { cardHeight, cardWidth } from '../card/measures.ts';
import type { Site } from '../../model/site.ts';

/** A `<meta>` element; Open Graph names what it says by `property`, all others by `name`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** A language as Open Graph writes it, with the territory where it is mostly spoken: `en_US`, `uk_UA`. */
export function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/** A day as Google Scholar's inclusion guidelines write it: `2026/11/24`. */
const citationDate = (instant: string) => instant.slice(0, 10).replaceAll('-', '/');

const property = (name: string, content: string): MetaTag => ({ property: name, content });
const named = (name: string, content: string): MetaTag => ({ name, content });

/** Open Graph (ogp.me), with the terms for articles. */
function openGraph(head: Head, site: Site): MetaTag[] {
  const { article, card, alternates } = head;
  const locale = openGraphLocale(head.lang);
  const others = [...new Set(alternates.map(({ lang }) => openGraphLocale(lang)))];
  return [
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', site.name),
    property('og:title', head.title),
    property('og:description', head.description),
    // Its own address, not the canonical one: a shared section must unfold as that section.
    property('og:url', absoluteAddress(site, head.path)),
    property('og:locale', locale),
    ...others
      .filter((other) => other !== locale)
      .map((other) => property('og:locale:alternate', other)),
    property('og:image', absoluteAddress(site, card.path)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardWidth)),
    property('og:image:height', String(cardHeight)),
    property('og:image:alt', card.alt),
    ...(article
      ? [
          property('article:published_time', article.record.published),
          ...(article.record.updated === undefined
            ? []
            : [property('article:modified_time', article.record.updated)]),
          ...article.record.authors.map(({ name, url }) => property('article:author', url ?? name)),
          property('article:section', article.record.topic),
        ]
      : []),
  ];
}

/** X's cards; Slack and others show the labelled facts too. */
function twitter(head: Head, site: Site): MetaTag[] {
  return [
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', head.title),
    named('twitter:description', head.description),
    named('twitter:image', absoluteAddress(site, head.card.path)),
    named('twitter:image:alt', head.card.alt),
    ...head.facts.flatMap(({ label, value }, i) => [
      named(`twitter:label${i + 1}`, label),
      named(`twitter:data${i + 1}`, value),
    ]),
  ];
}

/** What reference managers read (Google Scholar's `citation_*`, understood by Zotero and others). */
function citation({ article, cited, lang }: Head, site: Site): MetaTag[] {
  if (!article || !cited) return [];
  const { authors, published } = article.record;
  return [
    named('citation_title', cited.title),
    ...authors.map(({ name }) => named('citation_author', name)),
    named('citation_publication_date', citationDate(published)),
    named('citation_language', lang),
    named('citation_publisher', site.publisher),
    named('citation_public_url', absoluteAddress(site, cited.path)),
  ];
}

/** All that a page says of itself in `<meta>` elements, in the order in which they stand. */
export function metaTags(head: Head, site: Site): MetaTag[] {
  return [
    named('description', head.description),
    ...(head.article?.record.authors.map(({ name }) => named('author', name)) ?? []),
    ...openGraph(head, site),
    ...twitter(head, site),
    ...citation(head, site),
  ];
}
