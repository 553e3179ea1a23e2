import { normaliseQuotation } from './text.ts';

/** Whether quotations occur in a text, word for word. */

const wordSign = /[\p{L}\p{M}\p{N}]/u;

/** Whether `words` stand in `text` from `from` on as whole words; the place after them, or -1. */
function endOf(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore =
      at > 0 && wordSign.test(words.charAt(0)) && wordSign.test(text.charAt(at - 1));
    const cutsAfter = wordSign.test(words.at(-1) ?? '') && wordSign.test(text.charAt(end));
    if (!cutsBefore && !cutsAfter) return end;
  }
  return -1;
}

/**
 * The texts in which quotations are looked for, made comparable once. Quotation marks, dashes and white
 * space count as the same in all their forms; letters do not.
 */
export class Excerpts {
  readonly #texts: readonly string[];
  /** All of them in one, with a sign between that no text holds: one search instead of thousands. */
  readonly #all: string;

  constructor(texts: Iterable<string>) {
    this.#texts = [...texts].map(normaliseQuotation);
    this.#all = this.#texts.join('\u0000');
  }

  /** The position (0 = first) of the first word of `quotation` that departs from every text; undefined where none does. */
  firstForeignWord(quotation: string): number | undefined {
    const wanted = normaliseQuotation(quotation);
    if (endOf(wanted, this.#all, 0) !== -1) return undefined;
    const words = wanted.split(' ');
    // The longest beginning that some text holds; a longer one cannot occur where a shorter one does not.
    let known = 0;
    let unknown = words.length;
    while (unknown - known > 1) {
      const middle = Math.floor((known + unknown) / 2);
      if (this.#holdsBeginning(words, middle)) known = middle;
      else unknown = middle;
    }
    return known;
  }

  /** Whether one text holds all these pieces, in this order. */
  holdInOrder(pieces: readonly string[]): boolean {
    const wanted = pieces.map(normaliseQuotation);
    if (!wanted.every((piece) => endOf(piece, this.#all, 0) !== -1)) return false;
    return this.#texts.some((text) => {
      let at = 0;
      return wanted.every((piece) => (at = endOf(piece, text, at)) !== -1);
    });
  }

  #holdsBeginning(words: readonly string[], length: number): boolean {
    return endOf(words.slice(0, length).join(' '), this.#all, 0) !== -1;
  }
}
