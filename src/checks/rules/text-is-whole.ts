import type { Rule } from '../rule.ts';

/** Keys whose values are running text, in which a "#" may be meant as a sign. */
const texts = new Set([
  'title',
  'description',
  'topic',
  'name',
  'role',
  'publisher',
  'text',
  'quote',
  'excerpt',
  'locator',
  'criteria',
  'note',
  'unrecorded',
]);

/** No text is cut off by a "#", which begins a comment in YAML. */
export const textIsWhole: Rule = {
  id: 'text-is-whole',
  *check({ frontmatter }) {
    for (const { key, ...place } of frontmatter.cutTexts) {
      if (!texts.has(key)) continue;
      yield {
        ...place,
        message: `This "#" cuts off the text of "${key}": the rest of the line is a comment.`,
        hint: 'Put the whole text into quotation marks, or the comment on a line of its own.',
      };
    }
  },
};
