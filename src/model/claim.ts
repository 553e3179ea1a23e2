import { z } from 'zod';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { claimReference, dayOrMonth, despiteOtherIssues, id, words } from './fields.ts';
import { forecastSchema } from './forecast.ts';

/** What kind of assertion a claim is. */
export const claimKinds = ['event', 'statement', 'measure', 'forecast', 'assessment'] as const;

/** The word for the analysis's own voice in `by`. */
export const AUTHOR = 'author';

/** One checkable assertion. Its standing is never written here: it is derived (standing.ts). */
export const claimSchema = z
  .strictObject({
    id: id.describe('Stable: part of addresses.'),
    text: words.describe('The assertion in our words, readable alone.'),
    kind: z
      .enum(claimKinds)
      .describe('What kind of assertion it is; a forecast is judged when its day has come.'),
    by: id.describe("The actor who says or does it; `author` for the analysis's own judgement."),
    on: dayOrMonth.describe('The day on which it was said or done.'),
    quote: words
      .optional()
      .describe('Verbatim words of the one in `by`; must occur in an excerpt below.'),
    evidence: z.array(evidenceSchema).default([]).describe('What it rests on.'),
    disputes: z
      .array(id)
      .default([])
      .describe(
        'Claims that cannot be true together with this one; writing it on one side is enough.',
      ),
    supersedes: z.array(id).default([]).describe('Earlier claims that this one replaces.'),
    restates: z
      .array(claimReference)
      .default([])
      .describe('Claims that this one says again, here or in another analysis (`analysis/claim`).'),
    forecast: forecastSchema
      .optional()
      .describe('The test and the outcome, for a claim of kind forecast.'),
  })
  .superRefine((claim, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (claim.kind === 'forecast' && claim.forecast === undefined) {
      problem('forecast', 'a claim of kind forecast has "forecast" with criteria and due');
    }
    const isOfOtherKind = claimKinds.includes(claim.kind) && claim.kind !== 'forecast';
    if (isOfOtherKind && claim.forecast !== undefined) {
      problem(
        'forecast',
        `only a claim of kind forecast has "forecast": this one is of kind ${claim.kind}`,
      );
    }
  }, despiteOtherIssues);

/** A claim, as read. */
export type Claim = z.output<typeof claimSchema>;

/** All evidence that a claim brings up: its own, and that of its outcome. */
export function evidenceOf(claim: Claim): Evidence[] {
  return [...claim.evidence, ...(claim.forecast?.outcome?.evidence ?? [])];
}
