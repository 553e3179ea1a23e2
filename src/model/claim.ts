import { z } from 'zod';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { dayOrMonth, id, words } from './fields.ts';
import { forecastSchema } from './forecast.ts';

/** What kind of assertion a claim is. */
export const claimKinds = ['event', 'statement', 'measure', 'forecast', 'assessment'] as const;

/** The word for the analysis's own voice in `by`. */
export const AUTHOR = 'author';

/** One checkable assertion. Its standing is never written here: it is derived (standing.ts). */
export const claimSchema = z
  .strictObject({
    /** Stable: part of addresses. */
    id,
    /** The assertion in our words, readable alone. */
    text: words,
    /** What kind of assertion it is; a forecast is judged when its day has come. */
    kind: z.enum(claimKinds),
    /** The actor who says or does it; `author` for the analysis's own judgement. */
    by: id,
    /** The day on which it was said or done. */
    on: dayOrMonth,
    /** Verbatim words of the one in `by`; must occur in an excerpt below. */
    quote: words.optional(),
    /** What it rests on. */
    evidence: z.array(evidenceSchema).default([]),
    /** Claims that cannot be true together with this one; writing it on one side is enough. */
    disputes: z.array(id).default([]),
    /** Earlier claims that this one replaces. */
    supersedes: z.array(id).default([]),
    /** Claims that this one says again. */
    restates: z.array(id).default([]),
    /** The test and the outcome, for a claim of kind forecast. */
    forecast: forecastSchema.optional(),
  })
  .superRefine((claim, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (claim.kind === 'forecast' && claim.forecast === undefined) {
      problem('forecast', 'a claim of kind forecast has "forecast" with criteria and due');
    }
    if (claim.kind !== 'forecast' && claim.forecast !== undefined) {
      problem(
        'forecast',
        `only a claim of kind forecast has "forecast": this one is of kind ${claim.kind}`,
      );
    }
  });

/** A claim, as read. */
export type Claim = z.output<typeof claimSchema>;

/** All evidence that a claim brings up: its own, and that of its outcome. */
export function evidenceOf(claim: Claim): Evidence[] {
  return [...claim.evidence, ...(claim.forecast?.outcome?.evidence ?? [])];
}
