import { Excerpts } from '../../lib/quotation.ts';
import { recordRule } from '../rule.ts';

/** The words in `quote` occur in one of the claim's excerpts; forms of quotation marks and white space do not count. */
export const quoteIsInEvidence = recordRule(
  'quote-is-in-evidence',
  function* ({ fields, placeOfWord }) {
    for (const [i, { id, quote, evidence }] of fields.claims.entries()) {
      if (quote === undefined) continue;
      const foreign = new Excerpts(evidence.map(({ excerpt }) => excerpt)).firstForeignWord(quote);
      if (foreign === undefined) continue;
      const word = quote.trim().split(/\s+/)[foreign] ?? quote;
      yield {
        ...placeOfWord(['claims', i, 'quote'], foreign),
        message: `The quotation of claim "${id}" occurs in none of its excerpts: it departs from them at "${word}".`,
        hint: 'Quote only words that an excerpt shows, letter by letter.',
      };
    }
  },
);
