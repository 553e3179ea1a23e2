import type { Rule } from '../rule.ts';
import { strangeSigns } from '../strange-signs.ts';
import type { SiteFile } from '../yaml-file.ts';

/** content/site.yaml holds no sign that cannot be seen and changes how it is read: its words stand on every page. */
export const siteIsPlain: Rule<SiteFile> = {
  id: 'site-is-plain',
  // Of a file that is not read at all is told why, and nothing else.
  check: ({ text, yaml }) => (yaml.errors.length > 0 ? [] : strangeSigns(text, yaml)),
};
