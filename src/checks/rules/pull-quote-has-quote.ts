import { visit } from 'unist-util-visit';
import { claimsOf, isElement } from '../../markdown/vocabulary.ts';
import type { Finding } from '../issue.ts';
import { recordRule } from '../rule.ts';

/** A pull quote has words to pull: its claim has a `quote`. */
export const pullQuoteHasQuote = recordRule('pull-quote-has-quote', function* ({ record, tree }) {
  if (!tree) return;
  const without = new Set(
    record.claims.filter(({ quote }) => quote === undefined).map(({ id }) => id),
  );
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (!isElement(node, 'PullQuote')) return;
    for (const id of claimsOf(node, 'PullQuote').filter((claim) => without.has(claim))) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      findings.push({
        line,
        column,
        message: `Claim "${id}" has no quotation to pull.`,
        hint: 'Add "quote" to the claim, or pull another one.',
      });
    }
  });
  yield* findings;
});
