import type { Limit } from '../../model/limit.ts';
import type { Finding } from '../issue.ts';
import { wholeRecordRule, type Rule } from '../rule.ts';
import { claimHasIndependentSource } from './claim-has-independent-source.ts';
import { forecastIsSettled } from './forecast-is-settled.ts';
import { pastStateIsKept } from './past-state-is-kept.ts';
import { sourceIsArchived } from './source-is-archived.ts';

const warnings: Record<Limit['check'], Rule> = {
  'source-is-archived': sourceIsArchived,
  'claim-has-independent-source': claimHasIndependentSource,
  'forecast-is-settled': forecastIsSettled,
  'past-state-is-kept': pastStateIsKept,
};

/** A weakness that readers are told of is one that the record still has. */
export const limitIsNeeded = wholeRecordRule(
  'limit-is-needed',
  function* ({ record, file, placeOf }, content): Iterable<Finding> {
    for (const [i, { check, of }] of record.limits.entries()) {
      const about = new Set(
        Array.from(warnings[check].check(file, content), (found) => found.about),
      );
      if (of === undefined && about.size === 0) {
        yield {
          ...placeOf(['limits', i]),
          message: `Nothing is warned of by ${check}: this limit tells readers of a weakness that is gone.`,
          hint: 'Remove it.',
        };
      }
      for (const [j, id] of of?.entries() ?? []) {
        if (about.has(id)) continue;
        yield {
          ...placeOf(['limits', i, 'of', j]),
          message: `"${id}" is not among what ${check} warns of.`,
          hint: about.size === 0 ? 'Remove the limit.' : 'Mend the id, or remove it here.',
        };
      }
    }
  },
);
