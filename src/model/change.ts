import { z } from 'zod';
import { day, id, words } from './fields.ts';

/** Kinds of change: a correction mends an error, an update adds what is new, a clarification says it better. */
export const changeKinds = ['correction', 'update', 'clarification'] as const;

/** A dated, typed change to a published analysis. */
export const changeSchema = z.strictObject({
  /** The day on which readers first saw it. */
  on: day,
  /** Whether it mends, adds or makes clearer. */
  kind: z.enum(changeKinds),
  /** What was changed, said so that a reader of the earlier text knows what no longer holds. */
  text: words,
  /** The claims that it touches. */
  claims: z.array(id).default([]),
  /** The section that it touches. */
  section: words.optional(),
});

/** A change, as read. */
export type Change = z.output<typeof changeSchema>;
