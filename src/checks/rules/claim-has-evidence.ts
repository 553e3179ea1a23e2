import { AUTHOR } from '../../model/claim.ts';
import { recordRule } from '../rule.ts';

/** Every claim rests on evidence, unless it is the analysis's own judgement. */
export const claimHasEvidence = recordRule('claim-has-evidence', function* ({ fields, placeOf }) {
  for (const [i, claim] of fields.claims.entries()) {
    if (claim.by === AUTHOR || claim.evidence.length > 0) continue;
    yield {
      ...placeOf(['claims', i, 'id']),
      message: `Claim "${claim.id}" has no evidence.`,
      hint: 'Add "evidence" with a source and an excerpt, or mark it as your own judgement: by: author.',
    };
  }
});
