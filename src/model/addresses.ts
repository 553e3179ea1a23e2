import { analysesFeed, correctionsFeed, feedFiles } from './feeds.ts';

/** The addresses of the site's pages and files. People share them: what stands here stays. */

/** The JSON Schema of the record as data (`record.json`), and that of the frontmatter that authors write. */
export const datasetSchemaAddress = '/record.schema.json';
export const frontmatterSchemaAddress = '/frontmatter.schema.json';

/** Every id that was published, with its address. */
export const idsAddress = '/ids.json';

/** The file that names those in which all pages are listed, for search engines. */
export const sitemapAddress = '/sitemap-index.xml';

/** The site's own pages that exist. */
export const ownPages = [
  '/',
  '/actors/',
  '/sources/',
  '/forecasts/',
  '/corrections/',
  '/search/',
  '/method/',
  '/offline/',
  '/feeds/',
  '/404.html',
] as const;

/** The site's own files to which a link may lead; those of analyses are in downloads.ts, more feeds in feeds.ts. */
export const ownFiles: readonly string[] = [
  datasetSchemaAddress,
  frontmatterSchemaAddress,
  idsAddress,
  ...feedFiles(analysesFeed),
  ...feedFiles(correctionsFeed),
  sitemapAddress,
  '/robots.txt',
  '/llms.txt',
  '/site.webmanifest',
  cardAddress('/'),
];

/** First parts of addresses that the site keeps for its own pages, now or by contract; no analysis may take one. */
export const reservedSlugs = [
  '404',
  'actors',
  'sources',
  'forecasts',
  'corrections',
  'search',
  'method',
  'offline',
  'index',
  'embed',
  'versions',
  'feeds',
  'topics',
  'pagefind',
  // Names that JavaScript gives a meaning of its own; permalinks.json could not hold them.
  'constructor',
  'prototype',
] as const;

/** The page of an analysis. */
export function analysisAddress(slug: string): string {
  return `/${slug}/`;
}

/** The page of one `##` section by itself. */
export function sectionAddress(slug: string, section: string): string {
  return `/${slug}/${section}/`;
}

/** The ledger of an analysis: all its claims. */
export function ledgerAddress(slug: string): string {
  return `/${slug}/claims/`;
}

/** The page of one claim. */
export function claimAddress(slug: string, claim: string): string {
  return `/${slug}/claims/${claim}/`;
}

/** The card of a claim that other sites can frame. */
export function embedAddress(slug: string, claim: string): string {
  return `${claimAddress(slug, claim)}embed/`;
}

/** What a site asks for that frames a claim by oEmbed. */
export function oembedAddress(slug: string, claim: string): string {
  return `${claimAddress(slug, claim)}oembed.json`;
}

/** All published states of an analysis, where there is more than one. */
export function versionsAddress(slug: string): string {
  return `/${slug}/versions/`;
}

/** An analysis as it stood from a day on, until the next change of it. */
export function versionAddress(slug: string, day: string): string {
  return `/${slug}/versions/${day}/`;
}

/** The page of an actor, across all analyses. */
export function actorAddress(actor: string): string {
  return `/actors/${actor}/`;
}

/** The page of a source, across all analyses. */
export function sourceAddress(source: string): string {
  return `/sources/${source}/`;
}

/** The picture that stands for a page where a link to it unfolds. */
export function cardAddress(page: string): string {
  return `${page}card.png`;
}
