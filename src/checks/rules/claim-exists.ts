import { claimsOf, isElement, wordOf } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import { recordRule, suggester, unknownReferences, type Reference } from '../rule.ts';

/** Every claim that another claim, a change or the body names is in `claims`. */
export const claimExists = recordRule('claim-exists', function* (record) {
  const { claims, changes } = record.fields;
  const known = record.ids.claims;
  const references: Reference[] = [
    ...claims.flatMap((claim, i) =>
      (['disputes', 'supersedes', 'restates'] as const).flatMap((key) =>
        claim[key].map((id, j) => ({ id, path: ['claims', i, key, j] })),
      ),
    ),
    ...changes.flatMap((change, i) =>
      change.claims.map((id, j) => ({ id, path: ['changes', i, 'claims', j] })),
    ),
  ];
  yield* unknownReferences(record, 'claim', references, known);

  if (!known) return;
  const hintFor = suggester(known, 'claim');
  yield* bodyFindings(record.file.tree, function* (node) {
    if (!isElement(node)) return;
    const word = wordOf(node);
    for (const id of word ? claimsOf(node, word) : []) {
      if (!known.has(id)) yield { message: `Cannot find claim "${id}".`, hint: hintFor(id) };
    }
  });
});
