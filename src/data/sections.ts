import type { CheerioAPI } from 'cheerio/slim';
import { readHtml } from '../lib/html-tree.ts';
import { sectionAddress } from '../model/addresses.ts';
import { countStandings, type Brief } from '../model/brief.ts';
import type { Analysis } from './analyses.ts';
import { changesWhere, type ChangeView } from './changes.ts';
import { claimView, type ClaimView } from './claims.ts';
import { sourceViews, type SourceView } from './sources.ts';

/** A section as a link to its page. */
export interface SectionLink {
  id: string;
  title: string;
  href: string;
}

/** One section of an analysis, ready to draw by itself. */
export interface SectionView extends SectionLink {
  /** Which of the analysis's sections it is, from 1. */
  number: number;
  previous: SectionLink | undefined;
  next: SectionLink | undefined;
  /** Where it stands in the whole analysis. */
  wholeHref: string;
  /** The claims that it states, by number. */
  claims: ClaimView[];
  standings: Brief['standings'];
  /** The sources that these claims rest on, each with those of its claims that the section states. */
  sources: SourceView[];
  /** What has been changed in it since publication, newest first. */
  changes: ChangeView[];
}

/** The sections of an analysis, as links to their pages. */
export function sectionLinks({ slug, body }: Analysis): SectionLink[] {
  return body.sections.map(({ id, title }) => ({ id, title, href: sectionAddress(slug, id) }));
}

/** One section; throws where the analysis has none with that id. */
export function sectionView(analysis: Analysis, id: string): SectionView {
  const links = sectionLinks(analysis);
  const i = links.findIndex((link) => link.id === id);
  const link = links[i];
  if (!link) throw new Error(`No section with the id "${id}".`);
  const placed = new Set(
    analysis.body.placements.filter(({ section }) => section === id).map(({ claim }) => claim),
  );
  const claims = [...analysis.usage.numbers.keys()].filter((claim) => placed.has(claim));
  return {
    ...link,
    number: i + 1,
    previous: links[i - 1],
    next: links[i + 1],
    wholeHref: `${analysis.href}#${id}`,
    claims: claims.map((claim) => claimView(analysis, claim)),
    standings: countStandings(claims, analysis.standings),
    sources: sourceViews(analysis)
      .map((view) => ({ ...view, claims: view.claims.filter((claim) => placed.has(claim.id)) }))
      .filter((view) => view.claims.length > 0),
    changes: changesWhere(analysis, ({ section }) => section === id),
  };
}

let last: { analysis: Analysis; text: Promise<CheerioAPI> } | undefined;

/**
 * The text of an analysis as HTML, drawn and parsed once for the pages of all its sections. They are built one after
 * the other, so only the last one is kept.
 */
export function textHtmlOf(analysis: Analysis, draw: () => Promise<string>): Promise<CheerioAPI> {
  if (last?.analysis !== analysis) last = { analysis, text: draw().then(readHtml) };
  return last.text;
}
