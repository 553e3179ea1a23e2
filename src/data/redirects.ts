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
import { mustGet } from '../model/analysis.ts';
import { anchorOf, idOf } from '../model/anchors.ts';
import { oldNames, type Site } from '../model/site.ts';
import { permalinkKinds, type PermalinkKind, type Permalinks } from '../model/permalinks.ts';
import { actorIn } from './across/actors.ts';
import { actorHead, sourceHead } from './across/heads.ts';
import { sourceIn } from './across/sources.ts';
import { loadAnalyses, loadAnalysis, loadCiting, loadNaming, type Analysis } from './analyses.ts';
import { store } from '../store/shared-store.ts';
import { addressOfAnchor, sectionAt } from './elsewhere.ts';
import { analysisHead, claimHead, ledgerHead, sectionHead, type Head } from './head.ts';
import { loadPermalinks } from './permalinks.ts';
import { sectionView } from './sections.ts';
import { loadSite } from './site.ts';
import type { Version } from '../model/version.ts';
import { versionRedirects } from './version-redirects.ts';
import { pastStates } from './versions.ts';

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
function ofOldName(site: Site, recorded: Permalinks, name: string, analysis: Analysis): Redirect[] {
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

/** The redirect of the page of an actor or a source whose id was given up. */
async function ofOldId(
  site: Site,
  kind: 'actors' | 'sources',
  from: string,
  now: string,
): Promise<Redirect> {
  const redirect = (old: string, target: string, head: Head): Redirect => ({
    path: old.slice(1, -1),
    target,
    keepsAnchor: true,
    head,
  });
  if (kind === 'actors') {
    const actor = actorIn(await loadNaming(now), now, site.language);
    return redirect(actorAddress(from), actor.href, actorHead(site, actor));
  }
  const source = sourceIn(await loadCiting(now), now);
  return redirect(sourceAddress(from), source.href, sourceHead(site, source));
}

/** Every old address of one analysis that leads on; `past` are its past states. */
export function redirectsOf(
  site: Site,
  recorded: Permalinks,
  analysis: Analysis,
  past: readonly Version[],
): Redirect[] {
  return [
    ...ofAliases(site, analysis),
    ...oldNames(site, analysis.slug).flatMap((name) => ofOldName(site, recorded, name, analysis)),
    ...versionRedirects(site, analysis, past),
  ];
}

const redirectsOfAnalysis = async (site: Site, analysis: Analysis) =>
  redirectsOf(site, await loadPermalinks(), analysis, await pastStates(analysis));

/** The paths of all old addresses of the site that lead on. */
export async function oldPaths(): Promise<string[]> {
  const site = await loadSite();
  const own = (await loadAnalyses()).map((analysis) => redirectsOfAnalysis(site, analysis));
  const ids = (['actors', 'sources'] as const).flatMap((kind) =>
    [...store.siteIndex().oldIds(kind).keys()].map((id) => `${kind}/${id}`),
  );
  return [...(await Promise.all(own)).flat().map(({ path }) => path), ...ids];
}

/** Where an old address leads, given as it stands in `path`; throws where it leads nowhere. */
export async function loadRedirect(path: string): Promise<Redirect> {
  const site = await loadSite();
  const [name = '', id = ''] = path.split('/');
  if (name === 'actors' || name === 'sources')
    return ofOldId(site, name, id, mustGet(store.siteIndex().oldIds(name), id, name));
  const analysis = await loadAnalysis(own(site.aliases, name) ?? name);
  const redirects = await redirectsOfAnalysis(site, analysis);
  const found = redirects.find((redirect) => redirect.path === path);
  if (!found) throw new Error(`/${path}/ leads nowhere.`);
  return found;
}
