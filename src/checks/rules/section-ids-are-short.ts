import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slug } from '../../lib/slug.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** A folder's name has at most 255 bytes on every file system in use; the rest is left for what hosts add. */
const most = 200;

/**
 * A `##` heading gives an id that can be the name of a folder: its section has a page of its own. Letters outside
 * Latin take two to four bytes.
 */
export const sectionIdsAreShort: Rule = {
  id: 'section-ids-are-short',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node) {
      if (node.type !== 'heading' || (node as Heading).depth !== 2) return;
      const bytes = Buffer.byteLength(slug(toString(node as Heading)));
      if (bytes <= most) return;
      yield {
        message: `The address of this heading would have ${bytes} bytes; a page's address part has at most ${most}.`,
        hint: 'Write a shorter title: it is also what people see where the section is shared.',
      };
    }),
};
