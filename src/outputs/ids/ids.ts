import { absoluteAddress } from '../../data/absolute-address.ts';
import type { Analysis } from '../../data/analyses.ts';
import { own } from '../../lib/own.ts';
import { addressOfAnchor } from '../../data/elsewhere.ts';
import { analysisAddress } from '../../model/addresses.ts';
import { anchorOf, idOf, shareableIds } from '../../model/anchors.ts';
import { permalinkKinds, type PermalinkKind, type Permalinks } from '../../model/permalinks.ts';
import { oldNames, type Site } from '../../model/site.ts';

/** An id that people can share, where it leads, and since which day it is published. */
interface PublishedId {
  id: string;
  address: string;
  since?: string;
}

/** An id that was given up: what it is called now, and where that is. Its old address leads there. */
interface FormerId extends PublishedId {
  kind: PermalinkKind;
  now: string;
}

/** One analysis and everything in it that has an id. */
type AnalysisIds = PublishedId &
  Record<PermalinkKind, PublishedId[]> & {
    /** Names that the analysis had before; each address below them leads on. */
    formerly: PublishedId[];
    aliases: FormerId[];
  };

/** `ids.json`. */
export interface PublishedIds {
  /** Grows when what is there changes its meaning or goes. */
  schemaVersion: '1';
  site: string;
  analyses: AnalysisIds[];
}

function idsOf(site: Site, analysis: Analysis, permalinks: Permalinks): AnalysisIds {
  const { slug, href, record, body } = analysis;
  const recorded = own(permalinks, slug);
  const since = (day: string | undefined) => (day === undefined ? {} : { since: day });
  const published = (kind: PermalinkKind, id: string, anchor = anchorOf(kind, id)) => ({
    address: absoluteAddress(site, addressOfAnchor(analysis, anchor)),
    ...since(own(recorded?.[kind], id)),
  });
  const ids = shareableIds(record, body);
  const byKind = Object.fromEntries(
    permalinkKinds.map((kind) => [kind, ids[kind].map((id) => ({ id, ...published(kind, id) }))]),
  ) as Record<PermalinkKind, PublishedId[]>;
  return {
    id: slug,
    address: absoluteAddress(site, href),
    ...since(recorded?.published),
    formerly: oldNames(site, slug).map((old) => ({
      id: old,
      address: absoluteAddress(site, analysisAddress(old)),
      ...since(own(permalinks, old)?.published),
    })),
    ...byKind,
    aliases: analysis.aliases.map(({ kind, from, to }) => ({
      kind,
      id: from,
      now: idOf(to).id,
      ...published(kind, from, to),
    })),
  };
}

/**
 * Every id that the site has published, with its address: for programs that keep links to parts of an analysis and
 * want to know whether, and where, they still lead. Days are those of content/permalinks.json; an id that it does not
 * record yet has none.
 */
export function publishedIds(
  site: Site,
  analyses: readonly Analysis[],
  permalinks: Permalinks,
): PublishedIds {
  return {
    schemaVersion: '1',
    site: absoluteAddress(site, '/'),
    analyses: analyses.map((analysis) => idsOf(site, analysis, permalinks)),
  };
}
