import { own } from '../lib/own.ts';
import {
  actorAddress,
  analysisAddress,
  claimAddress,
  embedAddress,
  ledgerAddress,
  sectionAddress,
  sourceAddress,
} from '../model/addresses.ts';
import { anchorOf, idOf } from '../model/anchors.ts';
import type { Site } from '../model/site.ts';
import { permalinkKinds, type PermalinkKind } from '../model/permalinks.ts';
import { actorIn } from './across/actors.ts';
import { actorHead, sourceHead } from './across/heads.ts';
import { oldIds } from './across/old-ids.ts';
import { sourceIn } from './across/sources.ts';
import { loadAnalyses, type Analysis } from './analyses.ts';
import { addressOfAnchor, sectionAt } from './elsewhere.ts';
import { analysisHead, claimHead, ledgerHead, sectionHead, type Head } from './head.ts';
import { loadPermalinks } from './permalinks.ts';
import { sectionView } from './sections.ts';
import { loadSite } from './site.ts';
import { versionRedirects } from './version-redirects.ts';

/** An address that people were given once, and where it leads now. */
export interface Redirect {
  /** The old address, without the slashes around it. */
  path: string;
  /** The address now, with its anchor. */
  target: string;
  /** Whether the old address may have been shared with an anchor that the new page has too. */
  keepsAnchor: boolean;
  /** What stands there now: a link to the old address unfolds as that. */
  head: Head;
}

/** The head of the page to which an anchor of an analysis leads. */
function headAt(site: Site, analysis: Analysis, anchor: string): Head {
  const { kind, id } = idOf(anchor);
  if (kind === 'claims' && analysis.index.claims.has(id)) return claimHead(site, analysis, id, []);
  const section = sectionAt(analysis, anchor);
  return section
    ? sectionHead(site, analysis, sectionView(analysis, section.id))
    : analysisHead(site, analysis, []);
}

/** The redirects of one id of an analysis, as both were called then, to the anchor that it has now. */
function ofPart(
  site: Site,
  analysis: Analysis,
  slug: string,
  kind: PermalinkKind,
  id: string,
  to: string,
): Redirect[] {
  const redirect = (from: string, target: string): Redirect => ({
    path: from.slice(1, -1),
    target,
    keepsAnchor: false,
    head: headAt(site, analysis, to),
  });
  const target = addressOfAnchor(analysis, to);
  if (kind === 'sections') return [redirect(sectionAddress(slug, id), target)];
  // Actors and sources have pages across analyses (below).
  if (kind !== 'claims') return [];
  const now = idOf(to);
  return [
    redirect(claimAddress(slug, id), target),
    // A site that has framed the claim goes on showing it.
    ...(now.kind === 'claims'
      ? [redirect(embedAddress(slug, id), embedAddress(analysis.slug, now.id))]
      : []),
  ];
}

/** Redirects for ids that an analysis has given up. */
function ofAliases(site: Site, analysis: Analysis): Redirect[] {
  return analysis.aliases.flatMap(({ kind, from, to }) =>
    ofPart(site, analysis, analysis.slug, kind, from, to),
  );
}

/** Redirects for an analysis that had another name: its page, and each part that was published under it. */
async function ofOldName(site: Site, name: string, analysis: Analysis): Promise<Redirect[]> {
  const recorded = await loadPermalinks();
  const renamed = new Map(
    analysis.aliases.map(({ kind, from, to }) => [anchorOf(kind, from), to] as const),
  );
  const parts = permalinkKinds.flatMap((kind) =>
    Object.keys(own(recorded, name)?.[kind] ?? {}).flatMap((id) => {
      const anchor = anchorOf(kind, id);
      return ofPart(site, analysis, name, kind, id, renamed.get(anchor) ?? anchor);
    }),
  );
  return [
    {
      path: name,
      target: analysisAddress(analysis.slug),
      keepsAnchor: true,
      head: analysisHead(site, analysis, []),
    },
    {
      path: ledgerAddress(name).slice(1, -1),
      target: ledgerAddress(analysis.slug),
      keepsAnchor: true,
      head: ledgerHead(site, analysis, []),
    },
    ...parts,
  ];
}

/** Redirects of the pages of actors and sources whose ids were given up. */
function ofActorsAndSources(site: Site, analyses: readonly Analysis[]): Redirect[] {
  const redirect = (from: string, target: string, head: Head): Redirect => ({
    path: from.slice(1, -1),
    target,
    keepsAnchor: true,
    head,
  });
  return [
    ...[...oldIds(analyses, 'actors')].map(([from, id]) => {
      const actor = actorIn(analyses, id, site.language);
      return redirect(actorAddress(from), actor.href, actorHead(site, actor));
    }),
    ...[...oldIds(analyses, 'sources')].map(([from, id]) => {
      const source = sourceIn(analyses, id);
      return redirect(sourceAddress(from), source.href, sourceHead(site, source));
    }),
  ];
}

/** Every old address of the site that leads on. */
export async function loadRedirects(): Promise<Redirect[]> {
  const analyses = await loadAnalyses();
  const bySlug = new Map(analyses.map((analysis) => [analysis.slug, analysis]));
  const site = await loadSite();
  const oldNames = Object.entries(site.aliases).flatMap(([name, slug]) => {
    const analysis = bySlug.get(slug);
    return analysis ? [ofOldName(site, name, analysis)] : [];
  });
  const versions = analyses.map((analysis) => versionRedirects(site, analysis));
  return [
    ...analyses.flatMap((analysis) => ofAliases(site, analysis)),
    ...ofActorsAndSources(site, analyses),
    ...(await Promise.all(oldNames)).flat(),
    ...(await Promise.all(versions)).flat(),
  ];
}
