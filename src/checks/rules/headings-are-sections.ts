import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** Headings are `##` and `###` at the outermost level: what the contents list and addresses are made of. */
export const headingsAreSections: Rule = {
  id: 'headings-are-sections',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node, ancestors) {
      if (node.type !== 'heading') return;
      const depth = (node as { depth?: number }).depth ?? 0;
      if (depth !== 2 && depth !== 3) {
        yield {
          message: `A heading is written with ${depth} "#".`,
          hint: 'Use ## for a section and ### inside it; the title stands in the frontmatter.',
        };
      } else if (ancestors.length > 1) {
        yield {
          message: 'A heading stands inside a list or a quotation.',
          hint: 'Put it at the outermost level, or make it bold text.',
        };
      }
    }),
};
