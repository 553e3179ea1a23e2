import { diffArrays } from 'diff';

/** What became of some words from one text to the next. */
export type How = 'same' | 'inserted' | 'deleted';

/** Words with what belongs to them, such as how they are set. */
interface Words {
  text: string;
}

/** Some words and what became of them. */
export interface Piece<T extends Words> {
  how: How;
  words: T;
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Parts each piece of a text into words and the signs between them, in any script; together they are the text. */
function tokens<T extends Words>(texts: readonly T[], lang: string): T[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return texts.flatMap((words) =>
    Array.from(segmenter.segment(words.text), ({ segment }) => ({ ...words, text: segment })),
  );
}

/** A stretch of tokens with one fate. */
interface Stretch<T> {
  how: How;
  tokens: T[];
}

/** What was deleted before what was inserted, each in one stretch, between those that stayed. */
function inPairs<T>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  let deleted: T[] = [];
  let inserted: T[] = [];
  const flush = () => {
    if (deleted.length > 0) result.push({ how: 'deleted', tokens: deleted });
    if (inserted.length > 0) result.push({ how: 'inserted', tokens: inserted });
    [deleted, inserted] = [[], []];
  };
  for (const { how, tokens: some } of stretches) {
    if (how === 'deleted') deleted.push(...some);
    else if (how === 'inserted') inserted.push(...some);
    else {
      flush();
      result.push({ how, tokens: [...some] });
    }
  }
  flush();
  return result;
}

/**
 * Few words that happen to be the same between two changes are part of them: nobody can read a sentence in which every
 * second word is struck out. They are deleted and inserted again, so that both texts stay whole.
 */
function withoutSplinters<T extends Words>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const countWords = (some: readonly T[]) => some.filter(({ text }) => isWord(text)).length;
  /** What happens directly before or after a stretch: a deletion, an insertion, or one after the other. */
  const changesBeside = (i: number, step: 1 | -1) => {
    const [near, far] = [stretches[i + step]?.how, stretches[i + 2 * step]?.how];
    if (near === undefined || near === 'same') return [];
    return far === undefined || far === 'same' ? [near] : [near, far];
  };
  return stretches.flatMap((stretch, i) => {
    const [before, after] = [changesBeside(i, -1), changesBeside(i, 1)];
    const isSplinter =
      stretch.how === 'same' &&
      before.length > 0 &&
      after.length > 0 &&
      // Between two insertions the words of the first text stay where they are.
      new Set([...before, ...after]).size > 1 &&
      countWords(stretch.tokens) <= 1;
    return isSplinter
      ? [
          { how: 'deleted' as const, tokens: stretch.tokens },
          { how: 'inserted' as const, tokens: stretch.tokens },
        ]
      : [stretch];
  });
}

/**
 * Compares two texts word by word. What is not deleted is the second text, what is not inserted the first one, to the
 * letter; words that stayed are those of the second, with what belongs to them there. `lang` says how to find words.
 */
export function compareWords<T extends Words>(
  before: readonly T[],
  after: readonly T[],
  lang: string,
): Piece<T>[] {
  const stretches = diffArrays(tokens(before, lang), tokens(after, lang), {
    comparator: (a, b) => a.text === b.text,
  }).map(({ added, removed, value }): Stretch<T> => ({
    how: added ? 'inserted' : removed ? 'deleted' : 'same',
    tokens: value,
  }));
  return inPairs(withoutSplinters(inPairs(stretches))).flatMap(({ how, tokens: some }) =>
    some.map((words) => ({ how, words })),
  );
}

/** How alike two texts are, from 0 to 1: the share of their words that both have, however they are ordered. */
export function likeness(before: string, after: string, lang: string): number {
  const wordsOf = (text: string) =>
    tokens([{ text }], lang)
      .map((token) => token.text.toLowerCase())
      .filter(isWord);
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    left.set(word, n - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
