import type { Heading } from 'mdast';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** Headings are `##`, and `###` inside them, at the outermost level: what contents and addresses are made of. */
export const headingsAreSections: Rule = {
  id: 'headings-are-sections',
  check({ tree, bodyText }) {
    let sections = 0;
    return bodyFindings(tree, function* (node, ancestors) {
      const written = bodyText.slice(node.position?.start.offset, node.position?.end.offset);
      if (node.type === 'paragraph' && /^#{1,6}[^\s#]/.test(written)) {
        yield {
          message: 'The line begins with "#" and is no heading.',
          hint: 'Put a space after the "#", or a backslash before it.',
        };
      }
      if (node.type !== 'heading') return;
      const { depth } = node as Heading;
      if (!written.startsWith('#')) {
        yield {
          message: 'The line below makes a heading of these words.',
          hint: 'Write a heading with ##; put an empty line before a line of hyphens.',
        };
      } else if (depth !== 2 && depth !== 3) {
        yield {
          message: `A heading is written with ${depth} "#".`,
          hint: 'Use ## for a section and ### inside it; the title stands in the frontmatter.',
        };
      } else if (ancestors.length > 1) {
        yield {
          message: 'A heading stands inside a list or a quotation.',
          hint: 'Put it at the outermost level, or make it bold text.',
        };
      } else if (depth === 2) {
        sections += 1;
      } else if (sections === 0) {
        yield {
          message: 'A heading with ### stands before the first section.',
          hint: 'Write it with ##, or put a section above it.',
        };
      }
    });
  },
};
