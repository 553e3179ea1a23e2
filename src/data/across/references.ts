import { claimAddress } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { Analysis } from '../analyses.ts';

/** A claim of another analysis, and what it has to do with this one. */
export interface RelatedElsewhere {
  /** "Says again", "Its outcome is told in". */
  how: string;
  text: string;
  lang: string;
  href: string;
  analysis: string;
}

const outcomeClaims = ({ forecast }: Claim) => forecast?.outcome?.claims ?? [];

/** Which claims a claim names, and how that reads from either end. */
const ways = [
  { named: ({ restates }: Claim) => restates, to: 'Says again', from: 'Said again in' },
  { named: outcomeClaims, to: 'Its outcome is told in', from: 'Tells the outcome of' },
] as const;

function related(how: string, { slug, record }: Analysis, claim: Claim): RelatedElsewhere {
  return {
    how,
    text: claim.text,
    lang: record.lang,
    href: claimAddress(slug, claim.id),
    analysis: record.title,
  };
}

/** The claim that a reference names, seen from an analysis. */
function named(reference: string, from: Analysis, analyses: readonly Analysis[]) {
  const parts = reference.split('/');
  const [slug, id] = parts.length === 2 ? parts : [from.slug, reference];
  const analysis = analyses.find((one) => one.slug === slug);
  const claim = analysis?.index.claims.get(id ?? '');
  return analysis && claim ? { analysis, claim } : undefined;
}

/**
 * The claims that a claim has to do with across analyses: written on one side, shown on both. Within one analysis the
 * outcome of a forecast is listed too; what says what again there, the page of the claim has already.
 */
export function relatedElsewhere(
  analysis: Analysis,
  claim: Claim,
  analyses: readonly Analysis[],
): RelatedElsewhere[] {
  const isOther = (other: Analysis, way: (typeof ways)[number]) =>
    other !== analysis || way.named === outcomeClaims;
  return ways.flatMap((way) => [
    ...way.named(claim).flatMap((reference) => {
      const found = named(reference, analysis, analyses);
      return found && isOther(found.analysis, way)
        ? [related(way.to, found.analysis, found.claim)]
        : [];
    }),
    ...analyses.flatMap((other) =>
      isOther(other, way)
        ? other.record.claims
            .filter((one) =>
              way.named(one).some((reference) => {
                const found = named(reference, other, analyses);
                return found?.analysis === analysis && found.claim === claim;
              }),
            )
            .map((one) => related(way.from, other, one))
        : [],
    ),
  ]);
}
