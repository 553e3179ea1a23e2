import { cyclesIn } from '../cycles.ts';
import { recordRule } from '../rule.ts';

/** No claim replaces itself or says itself again, directly or by way of others. */
export const supersedesHasNoCycle = recordRule(
  'supersedes-has-no-cycle',
  function* ({ fields, placeOf }) {
    const position = new Map(fields.claims.map(({ id }, i) => [id, i]));
    for (const key of ['supersedes', 'restates'] as const) {
      const edges = new Map(
        fields.claims.map((claim) => [claim.id, claim[key].filter((other) => position.has(other))]),
      );
      for (const { from, to, way } of cyclesIn(edges)) {
        const claim = position.get(from) ?? 0;
        yield {
          ...placeOf(['claims', claim, key, fields.claims[claim]?.[key].indexOf(to) ?? 0]),
          message:
            way.length === 1
              ? `Claim "${from}" ${key} itself.`
              : `Claim "${from}" ${key} itself, by way of ${way.map((id) => `"${id}"`).join(', ')}.`,
          hint: `Remove it here: "${key}" leads to earlier claims only.`,
        };
      }
    }
  },
);
