import { reservedSlugs } from '../../model/addresses.ts';
import { suggest, type Rule } from '../rule.ts';
import type { SiteFile } from '../yaml-file.ts';

/** Every old name of an analysis in content/site.yaml is free, and leads to an analysis that is there. */
export const siteAliasLeadsSomewhere: Rule<SiteFile> = {
  id: 'site-alias-leads-somewhere',
  *check({ data, yaml }, { analyses }) {
    const slugs = analyses.filter(({ record }) => record?.draft !== true).map(({ slug }) => slug);
    for (const [from, to] of Object.entries(data?.aliases ?? {})) {
      if ((reservedSlugs as readonly string[]).includes(from)) {
        yield {
          ...yaml.placeOfKey(['aliases', from]),
          message: `The address /${from}/ is one of the site's own.`,
          hint: 'Remove the alias: no analysis can have had that name.',
        };
      }
      if (slugs.includes(from)) {
        yield {
          ...yaml.placeOfKey(['aliases', from]),
          message: `The alias "${from}" is the name of an analysis that is there.`,
          hint: 'Remove the alias.',
        };
      }
      if (!slugs.includes(to)) {
        yield {
          ...yaml.placeOf(['aliases', from]),
          message: `The alias "${from}" leads to "${to}", which is no published analysis.`,
          hint: suggest(to, slugs, 'analysis'),
        };
      }
    }
  },
};
