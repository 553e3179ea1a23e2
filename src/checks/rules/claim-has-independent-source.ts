import { restsOnControlledSources } from '../../model/coverage.ts';
import { indexRecord } from '../../model/analysis.ts';
import { wholeRecordRule } from '../rule.ts';

/** A claim rests on more than publishers that a state controls or that take sides. */
export const claimHasIndependentSource = wholeRecordRule(
  'claim-has-independent-source',
  function* ({ record, placeOf }) {
    const { sources } = indexRecord(record);
    for (const [i, claim] of record.claims.entries()) {
      if (!restsOnControlledSources(claim, sources)) continue;
      yield {
        ...placeOf(['claims', i, 'evidence']),
        message: `Claim "${claim.id}" rests on state-controlled or partisan publishers only.`,
        hint: 'Add evidence from another source, or tell readers under "limits".',
        about: claim.id,
      };
    }
  },
  'warning',
);
