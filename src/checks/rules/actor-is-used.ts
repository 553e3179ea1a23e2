import { AUTHOR } from '../../model/claim.ts';
import { affiliations } from '../../model/actor.ts';
import { indexRecord } from '../../model/analysis.ts';
import { wholeRecordRule } from '../rule.ts';

/** Every actor makes a claim, stands behind a source, or is what one of these belongs to. */
export const actorIsUsed = wholeRecordRule('actor-is-used', function* ({ record, placeOf }) {
  const { actors } = indexRecord(record);
  const named = [
    ...record.claims.map(({ by }) => by).filter((by) => by !== AUTHOR),
    ...record.sources.flatMap(({ by, origin }) => [by ?? [], origin ?? []].flat()),
  ];
  const used = new Set(named.flatMap((id) => affiliations(id, actors)));
  for (const [i, { id }] of record.actors.entries()) {
    if (used.has(id)) continue;
    yield {
      ...placeOf(['actors', i, 'id']),
      message: `Actor "${id}" is not used: no claim or source names it, or an actor that belongs to it.`,
      hint: 'Name it in "by", or remove it.',
    };
  }
});
