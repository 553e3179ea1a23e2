import { actorAddress, claimAddress } from '../../model/addresses.ts';
import { speakerOf } from '../../model/analysis.ts';
import type { Analysis } from '../analyses.ts';
import { claimView, type ClaimView } from '../claims.ts';

/** A claim on a page that shows those of several analyses. */
export interface ClaimAcross {
  analysis: Analysis;
  view: ClaimView;
  /** The page of its speaker; undefined for the analysis's own voice. */
  speakerHref: string | undefined;
  /** Where the text states it. */
  passageHref: string;
  /** The claims that cannot be true together with it, with their own pages. */
  disputedBy: { speaker: string; speakerHref: string | undefined; text: string; href: string }[];
}

const known = new WeakMap<readonly Analysis[], readonly Analysis[]>();

/**
 * The analyses whose claims count on pages across all of them: a translation makes the claims of its original in
 * another language, and they would count twice.
 */
export function originals(analyses: readonly Analysis[]): readonly Analysis[] {
  const before = known.get(analyses);
  if (before) return before;
  const slugs = new Set(analyses.map(({ slug }) => slug));
  const found = analyses.filter(({ record }) => !slugs.has(record.translationOf ?? ''));
  known.set(analyses, found);
  return found;
}

const speakerHref = ({ index }: Analysis, by: string) => {
  const speaker = index.actors.get(by);
  return speaker && actorAddress(speaker.id);
};

/** A claim of an analysis, for a page across analyses; throws where there is none with that id. */
export function claimAcross(analysis: Analysis, id: string): ClaimAcross {
  const view = claimView(analysis, id);
  const { slug, href } = analysis;
  return {
    analysis,
    view,
    speakerHref: speakerHref(analysis, view.claim.by),
    passageHref: href + view.textHref,
    disputedBy: view.disputes.map((other) => {
      const { claim, speaker } = claimView(analysis, other.id);
      return {
        speaker: speakerOf(claim, analysis.index) ? speaker : 'the analysis itself',
        speakerHref: speakerHref(analysis, claim.by),
        text: other.text,
        href: claimAddress(slug, other.id),
      };
    }),
  };
}
