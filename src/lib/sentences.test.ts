import { describe, expect, test } from 'vitest';
import { cutAtWord, opening, sentenceAround, sentences } from './sentences.ts';

describe('sentences', () => {
  test.each([
    ['He came. He went.', ['He came. ', 'He went.']],
    [
      'Mr. Smith met the U.S. envoy on 6 Aug. in Rome. It rained.',
      ['Mr. Smith met the U.S. envoy on 6 Aug. in Rome. ', 'It rained.'],
    ],
    ['She said: “It works. It must.” He left.', ['She said: “It works. It must.” ', 'He left.']],
    ['Он сказал: «Да. Нет». Потом ушёл.', ['Он сказал: «Да. Нет». ', 'Потом ушёл.']],
    ['قال: نعم. ثم ذهب.', ['قال: نعم. ', 'ثم ذهب.']],
    ['一。二。', ['一。', '二。']],
    ['An open “quotation. And more.', ['An open “quotation. And more.']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
    expect(sentences(text).join('')).toBe(text);
  });
});

describe('the sentence around words', () => {
  const around = (text: string, words: string) => {
    const from = text.indexOf(words);
    return sentenceAround(text, from, from + words.length);
  };

  test('is the one that holds them', () => {
    expect(around('It was so. He said he came late. Then it ended.', 'he came')).toEqual({
      before: 'He said ',
      words: 'he came',
      after: ' late.',
    });
  });

  test('reaches over two where the words do', () => {
    expect(around('It was so. He came. He went home. Then it ended.', 'came. He went')).toEqual({
      before: 'He ',
      words: 'came. He went',
      after: ' home.',
    });
  });

  test.each([
    ['begin', 'He came', { before: '', words: 'He came', after: ' late.' }],
    ['end', 'late.', { before: 'He came ', words: 'late.', after: '' }],
    ['are', 'He came late.', { before: '', words: 'He came late.', after: '' }],
  ])('is no other where they %s it', (_, words, expected) => {
    expect(around('It was so. He came late. Then it ended.', words)).toEqual(expected);
    // Without a space between the sentences, one ends where the next begins.
    const close = around('一。他来了。二。', '他来了。');
    expect(close).toEqual({ before: '', words: '他来了。', after: '' });
  });

  test('may be the words alone', () => {
    expect(around('He came.', 'He came.')).toEqual({ before: '', words: 'He came.', after: '' });
  });
});

describe('the opening of a text', () => {
  const text = 'The first sentence. A second one, somewhat longer. And a third.';
  test.each([
    [200, text],
    [60, 'The first sentence. A second one, somewhat longer.'],
    [30, 'The first sentence.'],
    [12, 'The first …'],
  ])('in %i characters', (most, expected) => expect(opening(text, most)).toBe(expected));

  test('ends before a sentence that leads on to a list, unless there is no other', () => {
    expect(opening('They are known. These are they:\n\nOne. Two.', 60)).toBe('They are known.');
    expect(opening('These are they:', 60)).toBe('These are they:');
  });

  test('runs over paragraphs', () => {
    expect(opening('One.\n\nTwo.', 20)).toBe('One. Two.');
  });
});

describe('a text cut at a word', () => {
  test.each([
    ['short', 10, 'short'],
    ['ten signs.', 10, 'ten signs.'],
    ['ten signs.', 9, 'ten …'],
    ['a long, text', 9, 'a long …'],
    ['一二三四五六七八九十', 6, '一二三四 …'],
    ['wordwordword', 6, 'word …'],
    ['🇺🇦'.repeat(9), 12, '🇺🇦🇺🇦 …'],
    ['👨‍👩‍👧'.repeat(5), 20, '👨‍👩‍👧👨‍👩‍👧 …'],
    [`A ${'一'.repeat(60)}`, 60, `A ${'一'.repeat(56)} …`],
  ])('%j in %i characters', (text, most, expected) => {
    expect(cutAtWord(text, most)).toBe(expected);
    expect(cutAtWord(text, most).length).toBeLessThanOrEqual(most);
  });

  test.each(Array.from({ length: 16 }, (_, i) => 4 + i))(
    'of signs without spaces is never cut inside one, in %i characters',
    (most) => {
      for (const text of ['😀'.repeat(12), `a${'😀'.repeat(12)}`]) {
        const cut = cutAtWord(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).toMatch(/^(a|😀)(😀)* …$/u);
      }
    },
  );
});
