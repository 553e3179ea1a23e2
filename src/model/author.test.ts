import { describe, expect, test } from 'vitest';
import { authorSchema, nameParts } from './author.ts';

function problems(data: unknown): string[] {
  const issues = authorSchema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('an author', () => {
  test.each([
    { name: 'The desk' },
    { name: 'Jane Q. Doe', family: 'Doe', url: 'https://doe.example/' },
    { name: 'Madonna', family: 'Madonna' },
  ])('may be %j', (author) => {
    expect(problems(author)).toEqual([]);
  });

  test.each([
    [
      { name: 'Jane Doe', family: 'Do' },
      ['family: a family name stands in "name", in the same letters'],
    ],
    [
      { name: 'Jane Doe', family: 'doe' },
      ['family: a family name stands in "name", in the same letters'],
    ],
    [{ name: 'Jane Doe', family: ' ' }, ['family: expected some words, found none']],
    [{ name: 7, family: 'Doe' }, ['name: expected text']],
    [{ name: 'Jane Doe', given: 'Jane' }, [': Unrecognized key: "given"']],
  ])('may not be %j', (author, found) => {
    expect(problems(author)).toEqual(expect.arrayContaining(found));
  });
});

describe('the parts of a name', () => {
  test.each([
    ['Jane Q. Doe', 'Doe', { family: 'Doe', given: 'Jane Q.' }],
    ['Xi Jinping', 'Xi', { family: 'Xi', given: 'Jinping' }],
    ['Jane Doe Jr.', 'Doe', { family: 'Doe', given: 'Jane', suffix: 'Jr.' }],
    ['Anna van der Berg', 'van der Berg', { family: 'van der Berg', given: 'Anna' }],
    ['Иван Петров', 'Петров', { family: 'Петров', given: 'Иван' }],
    ['Madonna', 'Madonna', { family: 'Madonna' }],
  ])('of %s, family name %s', (name, family, parts) => {
    expect(nameParts({ name, family })).toEqual(parts);
  });

  test('are not guessed', () => {
    expect(nameParts({ name: 'Jane Q. Doe' })).toBeUndefined();
  });
});
