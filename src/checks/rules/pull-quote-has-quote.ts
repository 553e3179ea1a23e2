import { claimsOf, isElement } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import { recordRule } from '../rule.ts';

/** A pull quote has words to pull: its claim has a `quote`. */
export const pullQuoteHasQuote = recordRule(
  'pull-quote-has-quote',
  ({ fields, file: { tree } }) => {
    const without = new Set(
      fields.claims.filter(({ quote }) => quote === undefined).map(({ id }) => id),
    );
    return bodyFindings(tree, function* (node) {
      if (!isElement(node, 'PullQuote')) return;
      for (const id of claimsOf(node, 'PullQuote').filter((claim) => without.has(claim))) {
        yield {
          message: `Claim "${id}" has no quotation to pull.`,
          hint: 'Add "quote" to the claim, or pull another one.',
        };
      }
    });
  },
);
