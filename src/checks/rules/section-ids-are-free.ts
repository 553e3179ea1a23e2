import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slug } from '../../lib/slug.ts';
import { isReservedId } from '../../markdown/outline.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** No heading gives an id that the page uses for its own parts. */
export const sectionIdsAreFree: Rule = {
  id: 'section-ids-are-free',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node) {
      if (node.type !== 'heading') return;
      const title = toString(node as Heading);
      const id = slug(title);
      if (!isReservedId(id)) return;
      yield {
        message: `The heading "${title}" would have the address #${id}, which is one of the page's own.`,
        hint: 'Word it differently: "The claims of the ministry", not "Claims".',
      };
    }),
};
