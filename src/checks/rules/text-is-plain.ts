import type { Rule } from '../rule.ts';
import { strangeSigns } from '../strange-signs.ts';

/** The file holds no sign that cannot be seen and changes how it is read. */
export const textIsPlain: Rule = {
  id: 'text-is-plain',
  check: ({ text, frontmatter }) => strangeSigns(text, frontmatter),
};
