import type { InSentence } from '../lib/sentences.ts';
import type { AnalysisRecord } from '../model/analysis.ts';
import type { Analysis } from './analyses.ts';
import { changesWhere, type ChangeView } from './changes.ts';
import {
  claimLink,
  claimView,
  placeId,
  type ClaimLink,
  type ClaimView,
  type EvidenceView,
} from './claims.ts';
import { sourceView, type SourceView } from './sources.ts';

/** A place where the text states a claim. */
export interface ClaimUse {
  sentence: InSentence;
  /** The title of the section that it stands in; undefined before the first. */
  section: string | undefined;
  href: string;
}

/** A source, and what of it a claim rests on. */
export interface CitedSource {
  source: SourceView;
  excerpts: EvidenceView[];
}

/** Everything that the page of one claim shows. */
export interface ClaimPageView extends ClaimView {
  /** How many claims the analysis has. */
  of: number;
  /** The claims that cannot be true together with this one. */
  opposed: ClaimView[];
  /** Its evidence, and that of its outcome, by source. */
  evidenceBySource: CitedSource[];
  outcomeBySource: CitedSource[];
  uses: ClaimUse[];
  /** The claims that replace each other or say each other again, and how: "Replaces". */
  related: { how: string; claim: ClaimLink }[];
  /** What has been changed about it since publication. */
  changes: ChangeView[];
  previous: ClaimLink | undefined;
  next: ClaimLink | undefined;
}

/** The claims of which `list` names this one. */
function namedBy(
  { record }: { record: AnalysisRecord },
  id: string,
  list: 'supersedes' | 'restates',
): string[] {
  return record.claims.filter((claim) => claim[list].includes(id)).map((claim) => claim.id);
}

function bySource(analysis: Analysis, evidence: readonly EvidenceView[]): CitedSource[] {
  return [...Map.groupBy(evidence, ({ source }) => source)].map(([source, excerpts]) => ({
    source: sourceView(analysis, source),
    excerpts,
  }));
}

/** The page of one claim; throws where the analysis has none with that id. */
export function claimPageView(analysis: Analysis, id: string): ClaimPageView {
  const view = claimView(analysis, id);
  const link = (other: string) => claimLink(analysis, other);
  const inOrder = [...analysis.usage.numbers.keys()];
  const neighbour = (step: number) => {
    const other = inOrder[view.number - 1 + step];
    return other === undefined ? undefined : link(other);
  };
  const titles = new Map(analysis.body.sections.map((section) => [section.id, section.title]));
  return {
    ...view,
    of: inOrder.length,
    opposed: view.disputes.map((other) => claimView(analysis, other.id)),
    evidenceBySource: bySource(analysis, view.evidence),
    outcomeBySource: bySource(analysis, view.forecast?.evidence ?? []),
    uses: (analysis.usage.placements.get(id) ?? []).map(({ sentence, section, occurrence }) => ({
      sentence,
      section: section === undefined ? undefined : titles.get(section),
      href: `#${placeId(id, occurrence)}`,
    })),
    related: [
      ...view.supersedes.map((claim) => ({ how: 'Replaces', claim })),
      ...namedBy(analysis, id, 'supersedes').map((other) => ({
        how: 'Replaced by',
        claim: link(other),
      })),
      ...view.restates.map((claim) => ({ how: 'Says again', claim })),
      ...namedBy(analysis, id, 'restates').map((other) => ({
        how: 'Said again in',
        claim: link(other),
      })),
    ],
    changes: changesWhere(analysis, ({ claims }) => claims.includes(id)),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}
