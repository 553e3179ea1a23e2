import { z } from 'zod';
import { id, words } from './fields.ts';

/** A claim's pointer at a source. */
export const evidenceSchema = z.strictObject({
  source: id.describe('A source of this analysis.'),
  excerpt: words.describe('Verbatim words of the source that support the claim; `…` marks a cut.'),
  locator: words.optional().describe('Where in the source: a paragraph, a page, a time.'),
});

/** Evidence, as read. */
export type Evidence = z.output<typeof evidenceSchema>;
