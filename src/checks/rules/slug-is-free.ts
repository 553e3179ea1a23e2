import { reservedSlugs } from '../../model/addresses.ts';
import { id } from '../../model/fields.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** Why an analysis cannot have a name; undefined where it can. */
export function slugProblem(slug: string): Pick<Finding, 'message' | 'hint'> | undefined {
  if ((reservedSlugs as readonly string[]).includes(slug)) {
    return {
      message: `The address /${slug}/ is one of the site's own.`,
      hint: 'Give the file another name.',
    };
  }
  if (!id.safeParse(slug).success) {
    return {
      message: `The file name "${slug}" cannot be an address.`,
      hint: 'Name it with lower-case letters, digits and single hyphens.',
    };
  }
  return undefined;
}

/** The name of an analysis's file is an address that people can share and that no page of the site has. */
export const slugIsFree: Rule = {
  id: 'slug-is-free',
  *check({ slug }) {
    const problem = slugProblem(slug);
    if (problem) yield { line: 1, column: 1, ...problem };
  },
};
