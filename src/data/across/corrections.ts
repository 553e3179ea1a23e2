import { byCodeUnit } from '../../lib/by-code-unit.ts';
import { sectionAddress } from '../../model/addresses.ts';
import type { Analysis } from '../analyses.ts';
import { changesWhere, type ChangeView } from '../changes.ts';
import { claimLink, placeId } from '../claims.ts';

/** A change to any analysis, with the passages that it touches. */
export interface ChangeAcross {
  analysis: Analysis;
  change: ChangeView;
  /** The section that it touches; without an address where it is no longer there. */
  section: { title: string; href: string | undefined } | undefined;
  /** The claims that it touches, where the text states them. */
  claims: { number: number; text: string; href: string }[];
}

function changeAcross(analysis: Analysis, change: ChangeView): ChangeAcross {
  const { slug, href, body } = analysis;
  const section = body.sections.find(({ id }) => id === change.section);
  return {
    analysis,
    change,
    section:
      change.section === undefined
        ? undefined
        : {
            title: section?.title ?? change.section,
            href: section && sectionAddress(slug, section.id),
          },
    claims: change.claims.map((id) => {
      const { number, text } = claimLink(analysis, id);
      return { number, text, href: `${href}#${placeId(id, 0)}` };
    }),
  };
}

/** Every change to every analysis, newest first: a translation is a text of its own, and has its own. */
export function changesAcross(analyses: readonly Analysis[]): ChangeAcross[] {
  return analyses
    .flatMap((analysis) => changesWhere(analysis).map((change) => changeAcross(analysis, change)))
    .toSorted((a, b) => byCodeUnit(b.change.on, a.change.on));
}
