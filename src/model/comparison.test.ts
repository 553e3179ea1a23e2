import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, countChangedWords, folded, type ComparedBlock } from './comparison.ts';
import type { Block } from './version.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', parts: [[{ text }]] });
const state = (...text: Block[]) => ({
  lang: 'en',
  title: 'A title',
  description: 'Few words.',
  text,
});
const compared = (before: Block[], after: Block[]) =>
  compareTexts(state(...before), state(...after)).slice(2);

/** The blocks of one side: all but those stretches and blocks that the other side alone has. */
function side(blocks: readonly ComparedBlock[], other: 'inserted' | 'deleted'): string[][] {
  return blocks
    .filter(({ how }) => how !== other)
    .map(({ parts }) =>
      parts.map((stretches) =>
        stretches
          .filter(({ how }) => how !== other)
          .flatMap(({ runs }) => runs.map(({ text }) => text))
          .join(''),
      ),
    );
}

test('compares the headline and the description too', () => {
  const blocks = compareTexts(state(), { ...state(), title: 'Another title' });
  expect(blocks.map(({ how }) => how)).toEqual(['changed', 'same']);
});

test('shows a paragraph in other words as one that changed, not as one that went and one that came', () => {
  const blocks = compared(
    [paragraph('The port is open from Monday on.'), paragraph('It stays.')],
    [paragraph('The port is open from Tuesday on.'), paragraph('It stays.')],
  );
  expect(blocks.map(({ how }) => how)).toEqual(['changed', 'same']);
  expect(blocks[0]?.parts[0]?.map(({ how }) => how)).toEqual([
    'same',
    'deleted',
    'inserted',
    'same',
  ]);
});

test('shows paragraphs that have little in common as deleted and inserted', () => {
  const blocks = compared([paragraph('The port is open.')], [paragraph('No ship has come yet.')]);
  expect(blocks.map(({ how }) => how)).toEqual(['deleted', 'inserted']);
});

test('finds which of several paragraphs became which', () => {
  const blocks = compared(
    [paragraph('The port opens on Monday.'), paragraph('The union is against it, it says.')],
    [
      paragraph('Something that is wholly new.'),
      paragraph('The port opens on Friday.'),
      paragraph('The union is for it, it says.'),
    ],
  );
  expect(blocks.map(({ how }) => how)).toEqual(['inserted', 'changed', 'changed']);
});

test('takes a heading for no paragraph', () => {
  const heading: Block = { kind: 'heading', level: 2, parts: [[{ text: 'The port opens' }]] };
  expect(compared([heading], [paragraph('The port opens')]).map(({ how }) => how)).toEqual([
    'deleted',
    'inserted',
  ]);
});

test('compares a row cell by cell, and takes one with more cells for another', () => {
  const row = (...cells: string[]): Block => ({
    kind: 'row',
    parts: cells.map((text) => [{ text }]),
  });
  expect(compared([row('the union', 'open')], [row('the union', 'shut')])[0]?.parts).toHaveLength(
    2,
  );
  const blocks = compared([row('the union', 'open')], [row('the union', 'open', 'Monday')]);
  expect(blocks.map(({ how }) => how)).toEqual(['deleted', 'inserted']);
});

test('leaves out where words led and what they stated, and joins those that are set alike', () => {
  const words: Block = {
    kind: 'paragraph',
    parts: [
      [
        { text: 'The ' },
        { text: 'port', claim: 'open', href: '/a/' },
        { text: ' now', as: ['em'] },
      ],
    ],
  };
  expect(compared([words], [words])[0]?.parts).toEqual([
    [{ how: 'same', runs: [{ text: 'The port' }, { text: ' now', as: ['em'] }] }],
  ]);
});

test('counts the words that came and went', () => {
  const blocks = compared(
    [paragraph('The port is open from Monday on.')],
    [paragraph('The port is open from next Tuesday on.')],
  );
  expect(countChangedWords(blocks)).toEqual({ inserted: 2, deleted: 1 });
});

test('folds what stayed, but for the block beside each change', () => {
  const same = Array.from({ length: 8 }, (_, i) => paragraph(`Paragraph ${i} of the text.`));
  const blocks = compareTexts(state(...same), state(...same, paragraph('And a new end.')));
  expect(
    folded(blocks).map((stretch) => (stretch.folded ? stretch.blocks.length : stretch.block.how)),
  ).toEqual([9, 'same', 'inserted']);
});

test('folds nothing where little stayed, and all where all did', () => {
  const one = [paragraph('It stays.')];
  expect(folded(compareTexts(state(), state(...one))).every((stretch) => !stretch.folded)).toBe(
    true,
  );
  expect(folded(compareTexts(state(...one), state(...one)))).toHaveLength(1);
});

const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'row' as const),
    parts: fc.array(
      fc.array(
        fc.record({
          text: fc
            .array(fc.constantFrom('the ', 'port ', 'opens ', 'shut ', '. '), { minLength: 1 })
            .map((words) => words.join('')),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  { maxLength: 6 },
);

test('gives back both texts, block by block and to the letter, folded or not', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const stretches = folded(compared(before, after));
      const all = stretches.flatMap((stretch) => (stretch.folded ? stretch.blocks : stretch.block));
      const texts = (some: readonly Block[]) =>
        some.map(({ parts }) => parts.map((runs) => runs.map(({ text }) => text).join('')));
      expect(side(all, 'inserted')).toEqual(texts(before));
      expect(side(all, 'deleted')).toEqual(texts(after));
    }),
  );
});
