import { permalinksSchema } from '../../model/permalinks.ts';
import type { Rule } from '../rule.ts';
import { schemaFindings } from '../schema-findings.ts';
import type { PermalinksFile } from '../yaml-file.ts';

/** content/permalinks.json can be read: without it nobody would notice a lost address. */
export const permalinksAreValid: Rule<PermalinksFile> = {
  id: 'permalinks-are-valid',
  check: ({ yaml }) =>
    schemaFindings(permalinksSchema, yaml, {
      missing: 'The file holds no list of published ids.',
      hint: 'Take the last good one from version control, then run "npm run permalinks".',
    }),
};
