import { basename } from 'node:path';
import { id } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** Addresses that the site uses for its own pages, now or by contract. */
const reserved = [
  '404',
  'actors',
  'sources',
  'forecasts',
  'corrections',
  'search',
  'method',
  'offline',
  'index',
];

/** The name of an analysis's file is an address that people can share and that no page of the site has. */
export const slugIsFree: Rule = {
  id: 'slug-is-free',
  *check({ path }) {
    const slug = basename(path.replaceAll('\\', '/'), '.mdx');
    if (!id.safeParse(slug).success) {
      yield {
        line: 1,
        column: 1,
        message: `The file name "${slug}" cannot be an address.`,
        hint: 'Name it with lower-case letters, digits and single hyphens.',
      };
    } else if (reserved.includes(slug)) {
      yield {
        line: 1,
        column: 1,
        message: `The address /${slug}/ is one of the site's own.`,
        hint: 'Give the file another name.',
      };
    }
  },
};
