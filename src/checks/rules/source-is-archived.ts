import { isUnarchived } from '../../model/coverage.ts';
import { recordRule } from '../rule.ts';

/** A source has a lasting copy, for the day on which its address dies. */
export const sourceIsArchived = recordRule(
  'source-is-archived',
  function* ({ fields, placeOf }) {
    for (const [i, source] of fields.sources.entries()) {
      if (!isUnarchived(source)) continue;
      yield {
        ...placeOf(['sources', i, 'url']),
        message: `Source "${source.id}" has no archived copy.`,
        hint: 'Save it in a public archive and add "archived" with the address, or tell readers under "limits".',
        about: source.id,
      };
    }
  },
  'warning',
);
