import { cyclesIn } from '../cycles.ts';
import { recordRule } from '../rule.ts';

/** No actor belongs to itself, directly or by way of others. */
export const affiliationHasNoCycle = recordRule(
  'affiliation-has-no-cycle',
  function* ({ fields, placeOf }) {
    const edges = new Map(
      fields.actors.map(({ id, affiliation }) => [
        id,
        affiliation === undefined ? [] : [affiliation],
      ]),
    );
    for (const { from, way } of cyclesIn(edges)) {
      const actor = fields.actors.findIndex(({ id }) => id === from);
      yield {
        ...placeOf(['actors', actor, 'affiliation']),
        message:
          way.length === 1
            ? `Actor "${from}" belongs to itself.`
            : `Actor "${from}" belongs to itself, by way of ${way.map((id) => `"${id}"`).join(', ')}.`,
        hint: way.length === 1 ? 'Remove it.' : 'Remove the affiliation of one of them.',
      };
    }
  },
);
