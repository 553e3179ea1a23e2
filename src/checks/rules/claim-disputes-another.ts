import { recordRule } from '../rule.ts';

/** No claim disputes itself. */
export const claimDisputesAnother = recordRule(
  'claim-disputes-another',
  function* ({ fields, placeOf }) {
    for (const [i, claim] of fields.claims.entries()) {
      for (const [j, other] of claim.disputes.entries()) {
        if (other !== claim.id) continue;
        yield {
          ...placeOf(['claims', i, 'disputes', j]),
          message: `Claim "${claim.id}" disputes itself.`,
          hint: 'Name the claim that contradicts it, or remove the entry.',
        };
      }
    }
  },
);
