import type { Analysis } from '../data/analyses.ts';
import { redirectsOf } from '../data/redirects.ts';
import { sectionLinks } from '../data/sections.ts';
import type { Version } from '../model/version.ts';
import {
  analysisAddress,
  cardAddress,
  claimAddress,
  embedAddress,
  ledgerAddress,
  oembedAddress,
  sectionAddress,
  versionAddress,
  versionsAddress,
} from '../model/addresses.ts';
import {
  claimsCsvAddress,
  datasetAddress,
  epubAddress,
  markdownAddress,
  sourcesBibAddress,
  sourcesCslAddress,
} from '../model/downloads.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Site } from '../model/site.ts';

/**
 * What a page of an analysis shows: its whole text, its record without the prose, or of the text only the sentences
 * that state one claim.
 */
export type Shows = 'text' | 'record' | { claim: string };

/** A page or file to be drawn. */
export interface PlannedPage {
  /** What draws it: a file below `src/pages`. */
  route: string;
  /** Its address, from the root of the site. */
  path: string;
  /** Where it stands below the built folder. */
  file: string;
}

/** A page or file of one analysis. */
export interface AnalysisPage extends PlannedPage {
  shows: Shows;
}

/** The file of an address. */
export function fileAt(path: string): string {
  if (path === '/404/') return '404.html';
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

/** A page or file, by what draws it and its address. */
export const planned = (route: string, path: string): PlannedPage => ({
  route,
  path,
  file: fileAt(path),
});

/** What the pages of an analysis are made of beside the analysis itself. */
export interface AnalysisSurroundings {
  site: Site;
  permalinks: Permalinks;
  past: readonly Version[];
}

/** Every page and file of an analysis that the renderer draws, old addresses included, each once. */
export function pagesOfAnalysis(
  analysis: Analysis,
  { site, permalinks, past }: AnalysisSurroundings,
): AnalysisPage[] {
  const { slug, record } = analysis;
  const page = (shows: Shows, route: string, path: string): AnalysisPage => ({
    ...planned(`[analysis]/${route}`, path),
    shows,
  });
  const whole = analysisAddress(slug);
  const ledger = ledgerAddress(slug);
  return [
    page('text', 'index.astro', whole),
    page('record', 'card.png.ts', cardAddress(whole)),
    page('text', 'record.json.ts', datasetAddress(slug)),
    page('record', 'claims.csv.ts', claimsCsvAddress(slug)),
    page('text', 'index.md.ts', markdownAddress(slug)),
    page('record', 'sources.bib.ts', sourcesBibAddress(slug)),
    page('record', 'sources.csl.json.ts', sourcesCslAddress(slug)),
    page('text', '[book].epub.ts', epubAddress(slug)),
    page('record', 'claims/index.astro', ledger),
    page('record', 'claims/card.png.ts', cardAddress(ledger)),
    ...sectionLinks(analysis).flatMap(({ id }) => {
      const address = sectionAddress(slug, id);
      return [
        page('text', '[section]/index.astro', address),
        page('text', '[section]/card.png.ts', cardAddress(address)),
      ];
    }),
    ...record.claims.flatMap(({ id }) => {
      const address = claimAddress(slug, id);
      const shows = { claim: id };
      return [
        page(shows, 'claims/[claim]/index.astro', address),
        page('record', 'claims/[claim]/card.png.ts', cardAddress(address)),
        page(shows, 'claims/[claim]/embed/index.astro', embedAddress(slug, id)),
        page('record', 'claims/[claim]/oembed.json.ts', oembedAddress(slug, id)),
      ];
    }),
    ...(past.length === 0 ? [] : [page('text', 'versions/index.astro', versionsAddress(slug))]),
    ...past.map(({ on }) => page('text', 'versions/[day]/index.astro', versionAddress(slug, on))),
    ...redirectsOf(site, permalinks, analysis, past).map(({ path }) => ({
      ...planned('[...old].astro', `/${path}/`),
      shows: 'text' as const,
    })),
  ];
}
