import { pictureOf, textAttribute, isElement } from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import { suggest, wholeRecordRule } from '../rule.ts';

/** What the text draws as steps has two figures or more in the record, of one unit, one for each day. */
export const stepsHaveFigures = wholeRecordRule(
  'steps-have-figures',
  function* ({ record, file: { tree }, placeOf }) {
    const known = new Map<string, { unit: string; days: Map<string, string> }>();
    for (const [i, { id, figure }] of record.claims.entries()) {
      if (!figure) continue;
      const first = known.get(figure.of) ?? { unit: figure.unit, days: new Map<string, string>() };
      known.set(figure.of, first);
      const other = first.days.get(figure.from);
      if (figure.unit !== first.unit) {
        yield {
          ...placeOf(['claims', i, 'figure', 'unit']),
          message: `The figure of claim "${id}" is in "${figure.unit}", others of "${figure.of}" in "${first.unit}".`,
          hint: 'Write all figures of one thing in one unit.',
        };
      } else if (other !== undefined) {
        yield {
          ...placeOf(['claims', i, 'figure', 'from']),
          message: `Claim "${id}" gives a second figure of "${figure.of}" from ${figure.from}; the first is of claim "${other}".`,
          hint: 'Keep one of them: a step has one height.',
        };
      } else first.days.set(figure.from, id);
    }
    yield* bodyFindings(tree, function* (node) {
      if (!isElement(node) || pictureOf(node) !== 'Steps') return;
      const of = textAttribute(node, 'of');
      if (of === undefined || of.trim() === '') return;
      const found = known.get(of);
      if (!found) {
        yield {
          message: `No claim has a figure of "${of}".`,
          hint: suggest(of, known.keys(), 'figure'),
        };
      } else if (found.days.size < 2) {
        yield {
          message: `<Steps> has one figure of "${of}" to draw.`,
          hint: 'Add "figure" to the claim of another step, or leave the picture out.',
        };
      }
    });
  },
);
