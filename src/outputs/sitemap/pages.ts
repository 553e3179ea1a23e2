import { byCodeUnit } from '../../lib/by-code-unit.ts';

/** What a sitemap needs to know of a built page, as the page itself says it. */
export interface SitePage {
  /** From the site's root. */
  path: string;
  canonical: string | undefined;
  /** Whether it asks search engines to leave it out, or leads on at once. */
  isLeftOut: boolean;
  /** When readers last saw a change in it, where it belongs to an analysis. */
  modified: string | undefined;
  /** The pages of the site that its main part links to, by the first part of their address. */
  shows: readonly string[];
}

/** A line of the sitemap. */
export interface SitemapEntry {
  address: string;
  /** When it last changed; none where nothing true can be said. */
  modified: string | undefined;
}

/** The first part of an address on the site: that of an analysis, where it belongs to one. */
const firstPart = (path: string) => path.split(/[/#?]/)[1] ?? '';

/**
 * The pages for search engines, by address: those that are canonical in themselves. A page of an analysis changed when
 * the analysis did; one that shows analyses, by linking to them, when the newest of these did.
 */
export function sitemapEntries(
  pages: readonly SitePage[],
  absolute: (path: string) => string,
): SitemapEntry[] {
  const changed = new Map(
    pages.flatMap(({ path, modified }) =>
      modified !== undefined && path === `/${firstPart(path)}/`
        ? [[firstPart(path), modified] as const]
        : [],
    ),
  );
  const newest = (parts: readonly string[]) =>
    parts
      .flatMap((part) => changed.get(part) ?? [])
      .toSorted()
      .at(-1);
  return pages
    .filter(({ path, canonical, isLeftOut }) => !isLeftOut && canonical === absolute(path))
    .map(({ path, modified, shows }) => ({
      address: absolute(path),
      modified: modified ?? newest(shows),
    }))
    .toSorted((a, b) => byCodeUnit(a.address, b.address));
}
