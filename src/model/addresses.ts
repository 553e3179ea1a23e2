/** The addresses of the site's pages. People share them: what stands here stays. */

/** The site's own pages that exist. */
export const ownPages = ['/', '/method/', '/404.html', '/record.schema.json'] as const;

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
  // Names that JavaScript gives a meaning of its own; permalinks.json could not hold them.
  'constructor',
  'prototype',
] as const;

/** The page of an analysis. */
export function analysisAddress(slug: string): string {
  return `/${slug}/`;
}
