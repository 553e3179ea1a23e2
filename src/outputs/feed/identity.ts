import { own } from '../../lib/own.ts';
import type { Analysis } from '../../data/analyses.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import type { Site } from '../../model/site.ts';

/** The one of these names that was recorded first; where days are equal, the one that stands first. */
function firstRecorded(
  names: readonly string[],
  dayOf: (name: string) => string | undefined,
): string {
  const [first = ''] = names.toSorted((a, b) => {
    const [dayA = '9', dayB = '9'] = [dayOf(a), dayOf(b)];
    return Number(dayA > dayB) - Number(dayA < dayB);
  });
  return first;
}

/** What an analysis is named by: no more than a summary of it says. */
export interface NamedAnalysis {
  slug: string;
  record: Pick<Analysis['record'], 'published'>;
}

/** Makes the ids of what is in feeds; by the names that analyses and claims had first, since others may follow. */
export interface Identity {
  ofAnalysis: (analysis: NamedAnalysis) => string;
  ofClaim: (analysis: Analysis, claim: string) => string;
  /** Anything else that belongs to an analysis: `changes/2026-01-04`. */
  ofPart: (analysis: Analysis, part: string) => string;
}

/**
 * Ids as `tag:` addresses (RFC 4151): the host in site.yaml, the day on which the analysis was recorded first, and the
 * name that it had then. An address would change where an analysis is renamed, and each reader would get it again.
 */
export function identity(site: Pick<Site, 'url' | 'aliases'>, permalinks: Permalinks): Identity {
  const { host, pathname } = new URL(site.url);
  const ofAnalysis = ({ slug, record }: NamedAnalysis): string => {
    const oldNames = Object.keys(site.aliases).filter((old) => site.aliases[old] === slug);
    const recorded = (name: string) => own(permalinks, name)?.published;
    const name = firstRecorded([...oldNames, slug], recorded);
    const day = recorded(name) ?? record.published.slice(0, 10);
    return `tag:${host},${day}:${pathname.replace(/\/$/, '')}/${name}`;
  };
  const ofPart = (analysis: Analysis, part: string) => `${ofAnalysis(analysis)}/${part}`;
  return {
    ofAnalysis,
    ofPart,
    ofClaim(analysis, claim) {
      const { slug, aliases } = analysis;
      const oldIds = aliases
        .filter(({ kind, to }) => kind === 'claims' && to === `claim-${claim}`)
        .map(({ from }) => from);
      const names = [
        ...Object.keys(site.aliases).filter((old) => site.aliases[old] === slug),
        slug,
      ];
      const dayOf = (id: string) =>
        names
          .flatMap((name) => own(own(permalinks, name)?.claims, id) ?? [])
          .toSorted()
          .at(0);
      return ofPart(analysis, `claims/${firstRecorded([...oldIds, claim], dayOf)}`);
    },
  };
}
