import { versionSchema } from '../../model/version.ts';
import type { Rule } from '../rule.ts';
import { schemaFindings } from '../schema-findings.ts';
import type { VersionFile } from '../version-file.ts';

/** A state that was kept can be read, and says the day by which it is found. */
export const versionIsValid: Rule<VersionFile> = {
  id: 'version-is-valid',
  *check({ yaml, data, of }) {
    if (!of) {
      yield {
        line: 1,
        column: 1,
        message: 'The file is not read: it is called neither after an analysis nor after a day.',
        hint: 'Call it content/versions/<analysis>/<day>.json, or move it elsewhere.',
      };
      return;
    }
    yield* schemaFindings(versionSchema, yaml, {
      missing: 'The file holds no state of an analysis.',
      hint: 'Take the last good one from version control; or remove it, and run "npm run versions".',
    });
    if (data && data.on !== of.day) {
      yield {
        ...yaml.placeOf(['on']),
        message: `The state is of ${data.on}, its file is called ${of.day}.json.`,
        hint: `Rename it to ${data.on}.json.`,
      };
    }
  },
};
