import { z } from 'zod';
import { id, words } from './fields.ts';

/** A claim's pointer at a source. */
export const evidenceSchema = z.strictObject({
  /** A source of this analysis. */
  source: id,
  /** Verbatim words of the source that support the claim; `…` marks a cut. */
  excerpt: words,
  /** Where in the source: a paragraph, a page, a time. */
  locator: words.optional(),
});

/** Evidence, as read. */
export type Evidence = z.output<typeof evidenceSchema>;
