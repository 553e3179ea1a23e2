import {
  analysisAddress,
  claimAddress,
  ledgerAddress,
  sectionAddress,
} from '../model/addresses.ts';
import { idOf } from '../model/anchors.ts';
import type { Analysis } from './analyses.ts';

/**
 * Where an anchor of an analysis's page leads from any other page: to the page of the section or the claim, which
 * exist to be shared, else to the place on the page of the analysis.
 */
export function addressOfAnchor({ slug, body, index }: Analysis, anchor: string): string {
  const { kind, id } = idOf(anchor);
  if (kind === 'claims' && index.claims.has(id)) return claimAddress(slug, id);
  if (anchor === 'claims') return ledgerAddress(slug);
  for (const section of body.sections) {
    const address = sectionAddress(slug, section.id);
    if (section.id === anchor) return address;
    if (section.subsections.some((sub) => sub.id === anchor)) return `${address}#${anchor}`;
  }
  return `${analysisAddress(slug)}#${anchor}`;
}
