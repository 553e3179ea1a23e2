import { disputes } from '../../model/standing.ts';
import { claimsOf, isElement } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import { wholeRecordRule } from '../rule.ts';

/** What the text shows as a dispute is one in the record: two claims or more, each disputed by another of them. */
export const disputeIsRecorded = wholeRecordRule(
  'dispute-is-recorded',
  ({ record, file: { tree } }) => {
    const edges = disputes(record);
    return bodyFindings(tree, function* (node) {
      if (!isElement(node, 'Dispute')) return;
      const claims = [...new Set(claimsOf(node, 'Dispute'))].filter((id) => edges.has(id));
      if (claims.length === 1) {
        yield {
          message: '<Dispute> shows one claim only.',
          hint: 'Name two or more: claims="one other".',
        };
        return;
      }
      for (const id of claims) {
        if (claims.some((other) => edges.get(id)?.has(other))) continue;
        yield {
          message: `Claim "${id}" is disputed by none of the others in this <Dispute>.`,
          hint: `Add "disputes: [${claims.find((other) => other !== id) ?? ''}]" to it, or leave it out here.`,
        };
      }
    });
  },
);
