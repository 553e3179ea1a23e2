import { analysisSchema } from '../../model/analysis.ts';
import type { Rule } from '../rule.ts';
import { schemaFindings } from '../schema-findings.ts';

/** The frontmatter can be read, has every field that it must, of the right kind, and no other. */
export const frontmatterIsValid: Rule = {
  id: 'frontmatter-is-valid',
  check: ({ frontmatter }) =>
    schemaFindings(analysisSchema, frontmatter, {
      missing: 'The file does not begin with frontmatter: keys and their values.',
      hint: 'The frontmatter is YAML between two lines of "---".',
    }),
};
