import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slug } from '../../lib/slug.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/**
 * No two headings give the same id. The page would number the second one, and people's links to it would
 * lead elsewhere as soon as the first one changes.
 */
export const sectionIdsAreUnique: Rule = {
  id: 'section-ids-are-unique',
  check({ tree }) {
    const first = new Map<string, number>();
    return bodyFindings(tree, function* (node) {
      if (node.type !== 'heading') return;
      const title = toString(node as Heading);
      const id = slug(title);
      const line = first.get(id);
      if (id === '') {
        yield {
          message: 'The heading has no letter or digit to make an address of.',
          hint: 'Write a title in words.',
        };
      } else if (line === undefined) {
        first.set(id, node.position?.start.line ?? 1);
      } else {
        yield {
          message: `The heading "${title}" has the address #${id}, as the one on line ${line}.`,
          hint: 'Word one of them differently: people share the address of a section.',
        };
      }
    });
  },
};
