import { siteSchema } from '../../model/site.ts';
import type { SiteFile } from '../yaml-file.ts';
import type { Rule } from '../rule.ts';
import { schemaFindings } from '../schema-findings.ts';

/** content/site.yaml can be read, has every field that it must, of the right kind, and no other. */
export const siteIsValid: Rule<SiteFile> = {
  id: 'site-is-valid',
  check: ({ yaml }) =>
    schemaFindings(siteSchema, yaml, {
      missing: 'The file is missing, or holds no keys and values.',
      hint: 'It is YAML: a key, a colon, a value.',
    }),
};
