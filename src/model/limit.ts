import { z } from 'zod';
import { idOrDay, words } from './fields.ts';

/** The weaknesses of a record that a check warns of; each is the name of a rule. */
export const limitKinds = [
  'source-is-archived',
  'claim-has-independent-source',
  'forecast-is-settled',
  'past-state-is-kept',
] as const;

/**
 * A weakness that the authors know, cannot mend, and tell readers of. It settles the warning: what is said
 * in public need not be said again on each run.
 */
export const limitSchema = z.strictObject({
  check: z.enum(limitKinds).describe('The warning that it settles: the name of the rule.'),
  of: z
    .array(idOrDay)
    .min(1, 'name a claim, a source or a day, or leave "of" out to mean all of them')
    .optional()
    .describe(
      'The claims or sources that it is about, or the days of past states; left out where it is about all.',
    ),
  text: words.describe('The weakness and its reason, in words for readers.'),
});

/** A known weakness, as read. */
export type Limit = z.output<typeof limitSchema>;
