import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, likeness, type Piece } from './compare-words.ts';

const textOf = (pieces: readonly Piece<{ text: string }>[], without: string) =>
  pieces
    .filter(({ how }) => how !== without)
    .map(({ words }) => words.text)
    .join('');

/** A comparison as a person reads it: `[-deleted-]{+inserted+}`. */
function shown(before: string, after: string, lang = 'en'): string {
  return compareWords([{ text: before }], [{ text: after }], lang)
    .map(({ how, words: { text } }) =>
      how === 'same' ? text : how === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')
    .replaceAll('-][-', '')
    .replaceAll('+}{+', '');
}

test('marks whole words', () => {
  expect(shown('The port is open today.', 'The port was open today.')).toBe(
    'The port [-is-]{+was+} open today.',
  );
  expect(shown('The port is open.', 'The port is wide open.')).toBe('The port is {+wide +}open.');
  expect(shown('The port is wide open.', 'The port is open.')).toBe('The port is [-wide -]open.');
});

test('finds nothing in equal texts, and everything in texts of which one is empty', () => {
  expect(shown('The port.', 'The port.')).toBe('The port.');
  expect(shown('', 'The port.')).toBe('{+The port.+}');
  expect(shown('The port.', '')).toBe('[-The port.-]');
});

test('does not stop at a single word that happens to stay between two changes', () => {
  expect(shown('He came to the harbour', 'She went to a pier')).toBe(
    '[-He came to the harbour-]{+She went to a pier+}',
  );
});

test('finds words where no white space parts them', () => {
  expect(shown('港口今天开放', '港口明天开放', 'zh')).toBe('港口[-今天-]{+明天+}开放');
  expect(shown('порт откроется сегодня вечером', 'порт откроется завтра вечером', 'ru')).toBe(
    'порт откроется [-сегодня-]{+завтра+} вечером',
  );
});

test('keeps what belongs to words: as it is in the later text where they stayed', () => {
  const pieces = compareWords(
    [
      { text: 'old ', as: 'a' },
      { text: 'port', as: 'a' },
    ],
    [{ text: 'port', as: 'b' }],
    'en',
  );
  expect(pieces).toEqual([
    { how: 'deleted', words: { text: 'old', as: 'a' } },
    { how: 'deleted', words: { text: ' ', as: 'a' } },
    { how: 'same', words: { text: 'port', as: 'b' } },
  ]);
});

const words = fc.constantFrom(
  'the',
  'port',
  'ship',
  ' ',
  ' ',
  '.',
  '“',
  'é',
  'порт',
  '港口',
  '👩‍🚀',
  '\u0301',
);
const texts = fc.array(fc.array(words).map((some) => ({ text: some.join('') })));

test('gives back both texts to the letter, whatever they are', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pieces = compareWords(before, after, 'en');
      const whole = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
      expect(textOf(pieces, 'inserted')).toBe(whole(before));
      expect(textOf(pieces, 'deleted')).toBe(whole(after));
    }),
  );
});

test('says how alike two texts are, however their words are ordered', () => {
  expect(likeness('The port opens', 'opens the port', 'en')).toBe(1);
  expect(likeness('', '', 'en')).toBe(1);
  expect(likeness('The port', 'A ship', 'en')).toBe(0);
  expect(likeness('one two', 'two three', 'en')).toBe(0.5);
});
