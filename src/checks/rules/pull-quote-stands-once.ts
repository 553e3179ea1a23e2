import { grammarProblems } from '../../markdown/grammar.ts';
import { claimsOf, isElement } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** A quotation is pulled once: a link that leads to its words must find them in one place. */
export const pullQuoteStandsOnce: Rule = {
  id: 'pull-quote-stands-once',
  check: ({ tree }) => {
    const first = new Map<string, number>();
    return bodyFindings(tree, function* (node, ancestors) {
      if (!isElement(node, 'PullQuote')) return;
      // What the grammar refuses has been reported, and is no pull quote.
      if ([...grammarProblems(node, ancestors)].length > 0) return;
      const [claim] = claimsOf(node, 'PullQuote');
      if (claim === undefined) return;
      const line = first.get(claim);
      if (line === undefined) {
        first.set(claim, node.position?.start.line ?? 0);
        return;
      }
      yield {
        message: `The quotation of claim "${claim}" is pulled a second time; the first is in line ${line}.`,
        hint: 'Pull another one, or remove one of the two.',
      };
    });
  },
};
