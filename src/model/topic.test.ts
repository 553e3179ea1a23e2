import { expect, test } from 'vitest';
import { topicId } from './feeds.ts';
import { topicSchema } from './topic.ts';

const problems = (topic: string) =>
  (topicSchema.safeParse(topic).error?.issues ?? []).map(({ message }) => message);

test.each(['War in Ukraine', 'C++', '5G', 'الموانئ', '港', 'x'.repeat(40)])(
  '"%s" is one',
  (topic) => {
    expect(problems(topic)).toEqual([]);
    expect(topicId(topic)).not.toBe('');
  },
);

test('that is longer than a folder may be called is refused', () => {
  expect(problems('x'.repeat(41))).toMatchInlineSnapshot(`
    [
      "it has more than 40 characters: write the subject in two or three words",
    ]
  `);
  expect(problems('港'.repeat(300))).toHaveLength(1);
});

test.each(['🚢', '...', '+'])('"%s", of which no address can be made, is refused', (topic) => {
  expect(problems(topic)).toMatchInlineSnapshot(`
    [
      "its address is made of letters and digits, and it has none: write the subject in two or three words",
    ]
  `);
});

test('that is empty is told as that alone', () => {
  expect(problems(' ')).toHaveLength(1);
});

test('is a folder that every disk takes, in every script', () => {
  const letters = ['W', 'İ', 'й', 'ß', 'ŉ', '港', 'ΐ', '𠀀', 'ᄀ', 'ﬃ'];
  for (const letter of letters) {
    const longest = letter.repeat(Math.floor(40 / letter.length));
    expect(problems(longest)).toEqual([]);
    expect(Buffer.byteLength(topicId(longest)), letter).toBeLessThan(255);
  }
});
