import { z } from 'zod';
import { day, id, words } from './fields.ts';

/** Kinds of change: a correction mends an error, an update adds what is new, a clarification says it better. */
export const changeKinds = ['correction', 'update', 'clarification'] as const;

/** A dated, typed change to a published analysis. */
export const changeSchema = z.strictObject({
  on: day.describe('The day on which readers first saw it.'),
  kind: z.enum(changeKinds).describe('Whether it mends, adds or makes clearer.'),
  text: words.describe(
    'What was changed, said so that a reader of the earlier text knows what no longer holds.',
  ),
  claims: z.array(id).default([]).describe('The claims that it touches.'),
  section: words.optional().describe('The section that it touches.'),
});

/** A change, as read. */
export type Change = z.output<typeof changeSchema>;
