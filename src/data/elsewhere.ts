import {
  analysisAddress,
  claimAddress,
  ledgerAddress,
  sectionAddress,
} from '../model/addresses.ts';
import { idOf } from '../model/anchors.ts';
import type { Section } from '../model/body.ts';
import type { Analysis } from './analyses.ts';

/** The section that an anchor names, or stands in as a smaller heading. */
export function sectionAt({ body }: Pick<Analysis, 'body'>, anchor: string): Section | undefined {
  return body.sections.find((section) =>
    [section, ...section.subsections].some(({ id }) => id === anchor),
  );
}

/**
 * Where an anchor of an analysis's page leads from any other page: to the page of the section or the claim, which
 * exist to be shared, else to the place on the page of the analysis.
 */
export function addressOfAnchor({ slug, body, index }: Analysis, anchor: string): string {
  const { kind, id } = idOf(anchor);
  if (kind === 'claims' && index.claims.has(id)) return claimAddress(slug, id);
  if (anchor === 'claims') return ledgerAddress(slug);
  const section = sectionAt({ body }, anchor);
  if (!section) return `${analysisAddress(slug)}#${anchor}`;
  const address = sectionAddress(slug, section.id);
  return section.id === anchor ? address : `${address}#${anchor}`;
}
