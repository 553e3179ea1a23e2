import type { Graph, Thing } from 'schema-dts';
import type { ActorAcross } from '../../data/across/actors.ts';
import type { SourceAcross } from '../../data/across/sources.ts';
import type { Analysis } from '../../data/analyses.ts';
import type { Head } from '../../data/head.ts';
import type { SectionView } from '../../data/sections.ts';
import type { Translation } from '../../data/translations.ts';
import { mustGet } from '../../model/analysis.ts';
import { AUTHOR, evidenceOf } from '../../model/claim.ts';
import type { Site } from '../../model/site.ts';
import { actorNode, actorNodes } from './actor.ts';
import { articleNode, wholeArticleNode } from './article.ts';
import { authorNodes } from './authors.ts';
import { breadcrumbNode } from './breadcrumbs.ts';
import { claimNode, quotationNode } from './claim.ts';
import { idsOf, type Ids } from './ids.ts';
import { citedSourceNode, sourceNode } from './source.ts';
import { websiteNodes } from './website.ts';

export type { Graph } from 'schema-dts';

/** One graph for each kind of page, in which every node that another names is there: only what the page shows. */

const graph = (...nodes: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
});

/** The page itself, where it is no article: with the way to it, and the analysis that it is a part of. */
function pageNode(head: Head, ids: Ids, more: { isPartOf: string; mainEntity?: string }): Thing {
  return {
    '@type': 'WebPage',
    '@id': ids.page(head.path),
    url: ids.absolute(head.path),
    name: head.title,
    description: head.description,
    isPartOf: { '@id': more.isPartOf },
    ...(more.mainEntity !== undefined && { mainEntity: { '@id': more.mainEntity } }),
    ...(head.crumbs.length > 0 && { breadcrumb: { '@id': ids.breadcrumbs(head.path) } }),
  };
}

/**
 * Claims of an analysis, with those of their quotations that the page shows, their speakers and their sources: in full
 * those of `shown`, as the page does; of all others it names the publisher.
 */
function claimNodes(
  analysis: Analysis,
  claims: readonly string[],
  quoted: ReadonlySet<string>,
  ids: Ids,
  shown: { actors?: readonly string[]; sources?: readonly string[]; roles?: boolean } = {},
): Thing[] {
  const inFull = new Set(shown.sources);
  const all = claims.map((id) => mustGet(analysis.index.claims, id, 'claim'));
  const quotations = claims.flatMap((id) => {
    const node = quoted.has(id) ? quotationNode(analysis, id, ids) : undefined;
    return node ? [node] : [];
  });
  const actors = new Set([
    ...all.map(({ by }) => by).filter((by) => by !== AUTHOR),
    ...(shown.actors ?? []),
  ]);
  const sources = new Set([
    ...all.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...inFull,
  ]);
  return [
    ...claims.map((id) => claimNode(analysis, id, ids)),
    ...quotations,
    ...actorNodes(analysis, actors, ids, {
      roles: shown.roles ?? true,
      affiliations: shown.actors !== undefined,
    }),
    ...[...sources].map((id) =>
      inFull.has(id) ? sourceNode(analysis, id, ids) : citedSourceNode(analysis, id, ids),
    ),
  ];
}

/** The claims whose quotation is pulled out of a text, or of one section of it. */
function pulled({ body }: Analysis, section?: string): Set<string> {
  const quotes = body.pullQuotes.filter(
    (quote) => section === undefined || quote.section === section,
  );
  return new Set(quotes.map(({ claim }) => claim));
}

/** The page of an analysis: the article and its whole record. */
export function analysisGraph(
  site: Site,
  analysis: Analysis,
  translations: readonly Translation[],
): Graph {
  const ids = idsOf(site);
  const { record, usage } = analysis;
  return graph(
    wholeArticleNode(analysis, translations, site, ids),
    ...authorNodes(analysis, ids),
    ...claimNodes(analysis, [...usage.numbers.keys()], pulled(analysis), ids, {
      actors: record.actors.map(({ id }) => id),
      sources: record.sources.map(({ id }) => id),
    }),
    ...websiteNodes(site, ids),
  );
}

/** The graph of a page that is a part of an analysis, around the claims that it shows. */
function partGraph(
  site: Site,
  head: Head,
  analysis: Analysis,
  ids: Ids,
  claims: readonly Thing[],
  mainEntity?: string,
): Graph {
  return graph(
    pageNode(head, ids, {
      isPartOf: ids.article(analysis),
      ...(mainEntity !== undefined && { mainEntity }),
    }),
    breadcrumbNode(head, ids),
    articleNode(analysis, ids),
    ...authorNodes(analysis, ids),
    ...claims,
    ...websiteNodes(site, ids),
  );
}

/** The page of a section: a part of the article, with the claims that it states and quotes. */
export function sectionGraph(
  site: Site,
  head: Head,
  analysis: Analysis,
  section: Pick<SectionView, 'id' | 'claims'>,
): Graph {
  const ids = idsOf(site);
  const quoted = pulled(analysis, section.id);
  // A quotation may be pulled from a claim that another section states.
  const claims = new Set([...section.claims.map(({ claim }) => claim.id), ...quoted]);
  return partGraph(site, head, analysis, ids, claimNodes(analysis, [...claims], quoted, ids));
}

/** The ledger of an analysis: every claim and who makes it. */
export function ledgerGraph(site: Site, head: Head, analysis: Analysis): Graph {
  const ids = idsOf(site);
  const claims = [...analysis.usage.numbers.keys()];
  return partGraph(
    site,
    head,
    analysis,
    ids,
    claimNodes(analysis, claims, new Set(), ids, { roles: false }),
  );
}

/** The page of a claim: the claim, its quotation, and the claims that dispute it. */
export function claimGraph(site: Site, head: Head, analysis: Analysis, claim: string): Graph {
  const ids = idsOf(site);
  const opposed = [...(analysis.disputes.get(claim) ?? [])];
  const own = evidenceOf(mustGet(analysis.index.claims, claim, 'claim'));
  const claims = claimNodes(analysis, [claim, ...opposed], new Set([claim]), ids, {
    sources: own.map(({ source }) => source),
  });
  return partGraph(site, head, analysis, ids, claims, ids.claim(analysis, claim));
}

/** A page of the site itself. */
export function siteGraph(site: Site, head: Head): Graph {
  const ids = idsOf(site);
  return graph(pageNode(head, ids, { isPartOf: ids.website }), ...websiteNodes(site, ids));
}

/** The page of an actor: who it is. An unnamed speaker is no thing that has a node of its own. */
export function actorGraph(site: Site, head: Head, { actor, affiliation }: ActorAcross): Graph {
  const ids = idsOf(site);
  const node = actorNode(actor, ids, {
    parent: affiliation && {
      '@type': 'Organization',
      '@id': ids.absolute(affiliation.href),
      name: affiliation.name,
    },
  });
  return acrossGraph(site, head, ids, node);
}

/** The page of a source: what it is. */
export function sourceGraph(site: Site, head: Head, { analyses, source }: SourceAcross): Graph {
  const ids = idsOf(site);
  const [newest] = analyses;
  return acrossGraph(site, head, ids, newest && sourceNode(newest, source.id, ids));
}

/** A page across analyses that is about one thing. */
function acrossGraph(site: Site, head: Head, ids: Ids, about: Thing | undefined): Graph {
  const id = typeof about === 'object' && '@id' in about ? about['@id'] : undefined;
  return graph(
    pageNode(head, ids, {
      isPartOf: ids.website,
      ...(id !== undefined && { mainEntity: id }),
    }),
    ...(head.crumbs.length > 0 ? [breadcrumbNode(head, ids)] : []),
    ...(about ? [about] : []),
    ...websiteNodes(site, ids),
  );
}

/** The graph of a page about past states of an analysis: the way to it, and no article, which is the current text. */
export function versionGraph(site: Site, head: Head): Graph {
  const ids = idsOf(site);
  return graph(
    pageNode(head, ids, { isPartOf: ids.website }),
    breadcrumbNode(head, ids),
    ...websiteNodes(site, ids),
  );
}
