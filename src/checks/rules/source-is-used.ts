import { evidenceOf } from '../../model/claim.ts';
import { wholeRecordRule } from '../rule.ts';

/** Every source supports a claim or an outcome. */
export const sourceIsUsed = wholeRecordRule('source-is-used', function* ({ record, placeOf }) {
  const used = new Set(record.claims.flatMap(evidenceOf).map(({ source }) => source));
  for (const [i, { id }] of record.sources.entries()) {
    if (used.has(id)) continue;
    yield {
      ...placeOf(['sources', i, 'id']),
      message: `Source "${id}" is not used: no claim rests on it.`,
      hint: 'Cite it under "evidence", or remove it.',
    };
  }
});
