import { claimsOf, isElement, wordOf } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../issue.ts';
import {
  recordRule,
  suggest,
  suggester,
  unknownReferences,
  type RecordFile,
  type Reference,
} from '../rule.ts';

/** A reference to a claim of another analysis: the analysis is published, and has it. */
function* claimElsewhere(
  record: RecordFile,
  { id, path }: Reference,
  { analyses }: Content,
): Iterable<Finding> {
  const [slug = '', claim = ''] = id.split('/');
  const other = analyses.find((file) => file.slug === slug);
  if (!other) {
    const slugs = analyses.map((file) => file.slug);
    yield {
      ...record.placeOf(path),
      message: `Cannot find analysis "${slug}".`,
      hint: suggest(slug, slugs, 'analysis'),
    };
    return;
  }
  if (other === record.file) {
    yield {
      ...record.placeOf(path),
      message: `"${id}" is a claim of this analysis.`,
      hint: `Write "${claim}": only a claim of another analysis has that analysis before it.`,
    };
    return;
  }
  if (other.record?.draft === true && record.file.record?.draft !== true) {
    yield {
      ...record.placeOf(path),
      message: `"${slug}" is a draft, and has no page for readers.`,
      hint: 'Publish it first, or leave the reference out.',
    };
  }
  const known = other.readable?.ids.claims;
  if (known && !known.has(claim))
    yield {
      ...record.placeOf(path),
      message: `Cannot find claim "${claim}" in ${other.path}.`,
      hint: suggest(claim, known, 'claim'),
    };
}

/** Every claim that another claim, a change or the body names is in `claims`. */
export const claimExists = recordRule('claim-exists', function* (record, content) {
  const { claims, changes } = record.fields;
  const known = record.ids.claims;
  const references: Reference[] = [
    ...claims.flatMap((claim, i) =>
      (['disputes', 'supersedes', 'restates'] as const).flatMap((key) =>
        claim[key].map((id, j) => ({ id, path: ['claims', i, key, j] })),
      ),
    ),
    ...claims.flatMap(({ forecast }, i) =>
      (forecast?.outcome?.claims ?? []).map((id, j) => ({
        id,
        path: ['claims', i, 'forecast', 'outcome', 'claims', j],
      })),
    ),
    ...changes.flatMap((change, i) =>
      change.claims.map((id, j) => ({ id, path: ['changes', i, 'claims', j] })),
    ),
  ];
  const isElsewhere = ({ id }: Reference) => id.includes('/');
  const here = references.filter((reference) => !isElsewhere(reference));
  yield* unknownReferences(record, 'claim', here, known);
  for (const reference of references.filter(isElsewhere))
    yield* claimElsewhere(record, reference, content);

  // Only where one is not there the text is read for its place.
  if (!known || record.file.named?.claims.every((id) => known.has(id))) return;
  const hintFor = suggester(known, 'claim');
  yield* bodyFindings(record.file.tree, function* (node) {
    if (!isElement(node)) return;
    const word = wordOf(node);
    for (const id of word ? claimsOf(node, word) : []) {
      if (!known.has(id)) yield { message: `Cannot find claim "${id}".`, hint: hintFor(id) };
    }
  });
});
