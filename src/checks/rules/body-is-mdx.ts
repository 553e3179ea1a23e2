import type { Rule } from '../rule.ts';

/** The body can be parsed as MDX. */
export const bodyIsMdx: Rule = {
  id: 'body-is-mdx',
  *check({ bodyError }) {
    if (bodyError) yield bodyError;
  },
};
