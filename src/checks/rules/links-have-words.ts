import type { Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { hasWords } from '../../lib/text.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** Links have words, and pictures a description: without them there is nothing to read out (WCAG 1.1.1, 2.4.4). */
export const linksHaveWords: Rule = {
  id: 'links-have-words',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node) {
      const isLink = node.type === 'link' || node.type === 'linkReference';
      const isPicture = node.type === 'image' || node.type === 'imageReference';
      if (isLink && !hasWords(toString(node as Link))) {
        yield { message: 'The link has no words.', hint: 'Write them in the square brackets.' };
      }
      if (isPicture && !hasWords((node as Image).alt ?? '')) {
        yield {
          message: 'The picture has no description.',
          hint: 'Write what it shows in the square brackets, for those who cannot see it.',
        };
      }
    }),
};
