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

type Way = (typeof ways)[number];

/** A claim of an analysis. */
interface Place {
  analysis: Analysis;
  claim: Claim;
}

/** Whether a way from one analysis to another is told: within one the page of a claim tells of restatements itself. */
const isTold = (from: Analysis, to: Analysis, way: Way) =>
  from !== to || way.named === outcomeClaims;

const known = new WeakMap<readonly Analysis[], References>();

/** Every reference between claims, by the claim at either end: found once, not for the page of each claim anew. */
interface References {
  from: ReadonlyMap<Claim, RelatedElsewhere[]>;
  to: ReadonlyMap<Claim, RelatedElsewhere[]>;
}

function add(map: Map<Claim, RelatedElsewhere[]>, claim: Claim, one: RelatedElsewhere): void {
  const list = map.get(claim);
  if (list) list.push(one);
  else map.set(claim, [one]);
}

function referencesIn(analyses: readonly Analysis[]): References {
  const before = known.get(analyses);
  if (before) return before;
  const bySlug = new Map(analyses.map((analysis) => [analysis.slug, analysis]));
  const named = (reference: string, from: Analysis): Place | undefined => {
    const [slug = '', id] = reference.includes('/') ? reference.split('/') : [from.slug, reference];
    const analysis = bySlug.get(slug);
    const claim = analysis?.index.claims.get(id ?? '');
    return analysis && claim ? { analysis, claim } : undefined;
  };
  const [from, to] = [new Map<Claim, RelatedElsewhere[]>(), new Map<Claim, RelatedElsewhere[]>()];
  for (const way of ways)
    for (const analysis of analyses)
      for (const claim of analysis.record.claims)
        for (const reference of way.named(claim)) {
          const found = named(reference, analysis);
          if (!found || !isTold(analysis, found.analysis, way)) continue;
          add(from, claim, related(way.to, found.analysis, found.claim));
          add(to, found.claim, related(way.from, analysis, claim));
        }
  const references = { from, to };
  known.set(analyses, references);
  return references;
}

/**
 * The claims that a claim has to do with across analyses: written on one side, shown on both. Within one analysis the
 * outcome of a forecast is listed too; what says what again there, the page of the claim has already.
 */
export function relatedElsewhere(claim: Claim, analyses: readonly Analysis[]): RelatedElsewhere[] {
  const { from, to } = referencesIn(analyses);
  return [...(from.get(claim) ?? []), ...(to.get(claim) ?? [])];
}
