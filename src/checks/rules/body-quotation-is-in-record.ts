import { Excerpts } from '../../lib/quotation.ts';
import { placesIn } from '../../lib/places.ts';
import { countWords } from '../../lib/text.ts';
import { quotations, type Quotation } from '../../markdown/quotations.ts';
import { evidenceOf } from '../../model/claim.ts';
import { wholeRecordRule } from '../rule.ts';

/** Shorter ones are names, titles of office and turns of phrase. */
const fewestWords = 4;

/** Where a quotation may leave words out or put one in: an ellipsis, or a word with square brackets in it, as "[T]he". */
const cuts = /\s*(?:[\p{L}\p{M}\p{N}]*\[[^\]]*\][\p{L}\p{M}\p{N}]*|…|\.{3,})\s*/u;

/** Signs at the ends of a quotation that belong to the sentence around it. */
const ends = /^[\s.,;:!?–—-]+|[\s.,;:!?–—-]+$/g;

/** How much further the search for the exact word goes; each takes a search through the whole record. */
const mostLocated = 100;

/** What is looked for: the pieces between cuts, and where in the quotation each begins. */
function piecesOf({ words }: Quotation): { text: string; start: number }[] {
  let at = 0;
  return words.split(cuts).flatMap((part) => {
    const text = part.replace(ends, '');
    const start = words.indexOf(text, at);
    at = start + text.length;
    return text === '' ? [] : [{ text, start }];
  });
}

/** Every quotation of four or more words in the text occurs in a quotation or an excerpt of the record. */
export const bodyQuotationIsInRecord = wholeRecordRule(
  'body-quotation-is-in-record',
  function* ({ record, file: { tree, bodyText } }) {
    if (!tree) return;
    const excerpts = new Excerpts(
      record.claims.flatMap((claim) => [
        ...(claim.quote === undefined ? [] : [claim.quote]),
        ...evidenceOf(claim).map(({ excerpt }) => excerpt),
      ]),
    );
    const placeOf = placesIn(bodyText);
    let located = 0;
    for (const quotation of quotations(tree, bodyText)) {
      if (countWords(quotation.words) < fewestWords) continue;
      const pieces = piecesOf(quotation);
      if (excerpts.holdInOrder(pieces.map(({ text }) => text))) continue;
      const bad = pieces.find(({ text }) => !excerpts.holdInOrder([text]));
      if (!bad) {
        yield {
          ...placeOf(quotation.offsets[pieces[0]?.start ?? 0] ?? 0),
          message: 'The parts of the quotation stand in no one excerpt in this order.',
          hint: 'Quote each by itself, or in the order of its source.',
        };
        continue;
      }
      const index = (located += 1) > mostLocated ? 0 : (excerpts.firstForeignWord(bad.text) ?? 0);
      const word = [...bad.text.matchAll(/\S+/g)][index];
      const offset = quotation.offsets[bad.start + (word?.index ?? 0)] ?? 0;
      yield {
        ...placeOf(offset),
        message: `The quotation is in no quote or excerpt of the record: it departs from them at "${word?.[0] ?? ''}".`,
        hint: 'Quote word for word, with […] for what is left out; or add the evidence that shows it.',
      };
    }
  },
);
