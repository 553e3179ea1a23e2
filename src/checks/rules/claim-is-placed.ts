import { recordRule } from '../rule.ts';

/** Every claim is stated somewhere in the text. */
export const claimIsPlaced = recordRule(
  'claim-is-placed',
  function* ({ fields, placeOf, file: { body } }) {
    if (!body) return;
    const placed = new Set(body.placements.map(({ claim }) => claim));
    for (const [i, { id }] of fields.claims.entries()) {
      if (placed.has(id)) continue;
      yield {
        ...placeOf(['claims', i, 'id']),
        message: `Claim "${id}" stands nowhere in the text.`,
        hint: `Mark the words that state it: <Claim id="${id}">…</Claim>, or remove the claim.`,
      };
    }
  },
);
