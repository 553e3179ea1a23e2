import { normaliseQuotation } from '../../lib/text.ts';
import { recordRule } from '../rule.ts';

/** The words in `quote` occur in one of the claim's excerpts; forms of quotation marks and white space do not count. */
export const quoteIsInEvidence = recordRule(
  'quote-is-in-evidence',
  function* ({ record, frontmatter }) {
    for (const [i, { id, quote, evidence }] of record.claims.entries()) {
      if (quote === undefined) continue;
      const wanted = normaliseQuotation(quote);
      if (evidence.some(({ excerpt }) => normaliseQuotation(excerpt).includes(wanted))) continue;
      yield {
        ...frontmatter.placeOf(['claims', i, 'quote']),
        message: `The quotation of claim "${id}" occurs in none of its excerpts.`,
        hint: 'Quote only words that an excerpt shows, letter by letter.',
      };
    }
  },
);
