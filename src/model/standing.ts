import { listInWords } from '../lib/text.ts';
import { affiliations } from './actor.ts';
import {
  citedSources,
  indexRecord,
  mustGet,
  speakerOf,
  type AnalysisRecord,
  type RecordIndex,
} from './analysis.ts';
import { AUTHOR, type Claim } from './claim.ts';
import { isFirstHand, originKey, originOf, type Source } from './source.ts';

/** The standings in the order in which the page lists them; the names are those of `data-standing`. */
export const standingNames = [
  'documented',
  'corroborated',
  'single-source',
  'anonymous',
  'disputed',
  'assessment',
] as const;

/** The standings in the order in which their rules are tried: the first that fits holds. */
export const standingOrder: readonly StandingName[] = [
  'assessment',
  'disputed',
  'anonymous',
  'documented',
  'corroborated',
  'single-source',
];

/** How well a claim is supported. Always derived, never typed. */
export type StandingName = (typeof standingNames)[number];

/** A standing and why it is that one, in words for readers. */
export interface Standing {
  name: StandingName;
  reason: string;
}

/** What readers see for each standing, and what it means. */
export const standingWords: Record<StandingName, { label: string; meaning: string }> = {
  documented: {
    label: 'Documented',
    meaning: 'A document, transcript or full statement of the one who speaks or acts supports it.',
  },
  corroborated: {
    label: 'Corroborated',
    meaning: 'Two or more sources that gathered it independently of each other support it.',
  },
  'single-source': {
    label: 'Single source',
    meaning: 'Everything we have goes back to one origin.',
  },
  anonymous: {
    label: 'Anonymous',
    meaning: 'The one who says it is not named, however many repeat it.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'Someone else on the record says what cannot be true together with it.',
  },
  assessment: { label: 'Author’s assessment', meaning: 'Our own judgement. It is not evidence.' },
};

/**
 * The claims that dispute each claim. An edge written on one side holds on both; each pair counts once;
 * an edge to a claim that does not exist is left to the checks.
 */
export function disputes(record: Pick<AnalysisRecord, 'claims'>): Map<string, Set<string>> {
  const edges = new Map(record.claims.map((claim) => [claim.id, new Set<string>()]));
  for (const claim of record.claims) {
    for (const other of claim.disputes) {
      if (other === claim.id || !edges.has(other)) continue;
      edges.get(claim.id)?.add(other);
      edges.get(other)?.add(claim.id);
    }
  }
  return edges;
}

/**
 * Whether a source is of the one who speaks or acts: its own, that of a body it belongs to, or that of a
 * part of it (a customs bulletin documents what its government does; it does not document a rival office).
 */
function isOwnSource(source: Source, speaker: string, index: RecordIndex): boolean {
  if (!isFirstHand(source) || source.by === undefined) return false;
  return (
    affiliations(speaker, index.actors).includes(source.by) ||
    affiliations(source.by, index.actors).includes(speaker)
  );
}

/** Distinct origins of the sources, as shown: `Reuters` and `reuters` are one; an unrecorded source has none. */
export function independentOrigins(sources: readonly Source[], index: RecordIndex): string[] {
  const byKey = new Map<string, string>();
  for (const source of sources) {
    const origin = originOf(source, index.actors);
    if (origin === undefined) continue;
    const key = originKey(origin);
    if (!byKey.has(key)) byKey.set(key, origin);
  }
  return [...byKey.values()];
}

function standingOf(claim: Claim, disputedBy: ReadonlySet<string>, index: RecordIndex): Standing {
  if (claim.by === AUTHOR) {
    return { name: 'assessment', reason: 'The judgement of this analysis.' };
  }
  if (disputedBy.size > 0) {
    const others = [...disputedBy].map((other) => {
      const speaker = speakerOf(mustGet(index.claims, other, 'claim'), index);
      return speaker?.name ?? 'this analysis';
    });
    return { name: 'disputed', reason: `Disputed by ${listInWords([...new Set(others)])}.` };
  }
  const speaker = speakerOf(claim, index);
  if (speaker?.kind === 'unnamed') {
    return { name: 'anonymous', reason: `The speaker is not named: ${speaker.name}.` };
  }
  const sources = citedSources(claim, index);
  const own = sources.filter((source) => isOwnSource(source, claim.by, index));
  if (own.length > 0) {
    const named = own.map(({ by = '', title }) => {
      return `${mustGet(index.actors, by, 'actor').name}, “${title}”`;
    });
    return { name: 'documented', reason: `Documented: ${named.join('; ')}.` };
  }
  const origins = independentOrigins(sources, index);
  if (origins.length > 1) {
    return { name: 'corroborated', reason: `Corroborated: ${origins.join(', ')}.` };
  }
  return {
    name: 'single-source',
    reason: `${sources.length > 1 ? 'Several sources, one origin' : 'One origin'}: ${
      origins[0] ?? (sources[0] ? `“${sources[0].title}”` : 'none given')
    }.`,
  };
}

/**
 * The standing of every claim, by claim id, in the record's order; or of those that are asked for.
 * The first that fits: author's assessment, disputed, anonymous, documented, corroborated, single source.
 * Throws only for ids that the checks have refused before (unknown actor or source).
 */
export function deriveStandings(
  record: AnalysisRecord,
  isAsked: (claim: Claim) => boolean = () => true,
): Map<string, Standing> {
  const index = indexRecord(record);
  const edges = disputes(record);
  return new Map(
    record.claims
      .filter(isAsked)
      .map((claim) => [claim.id, standingOf(claim, edges.get(claim.id) ?? new Set(), index)]),
  );
}
