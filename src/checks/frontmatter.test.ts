import { describe, expect, test } from 'vitest';
import { readFrontmatter, type YamlPath } from './frontmatter.ts';

const yaml = `title: A port
covers: { from: 2025-08-05, to: 2025-08-07 }
actors:
  - id: minister
    name: The Minister
  - id: rival
    tags: [a, b]
# the end
empty:
`;

/** The places as \`line:column\`, in a file whose YAML begins on line 2. */
function placesIn(text: string) {
  const frontmatter = readFrontmatter(text, 2);
  const show = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  return {
    value: (...path: YamlPath) => show(frontmatter.placeOf(path)),
    key: (...path: YamlPath) => show(frontmatter.placeOfKey(path)),
  };
}

describe('the place of a value', () => {
  const { value } = placesIn(yaml);

  test.each([
    [['title'], '2:8'],
    [['covers'], '3:9'],
    [['covers', 'to'], '3:33'],
    [['actors'], '5:3'],
    [['actors', 0], '5:5'],
    [['actors', 0, 'name'], '6:11'],
    [['actors', 1, 'id'], '7:9'],
    [['actors', 1, 'tags', 1], '8:15'],
  ])('at %j is %s', (path, place) => expect(value(...path)).toBe(place));

  test.each([
    ['a missing key', ['actors', 1, 'name'], '7:5'],
    ['a missing item', ['actors', 2], '5:3'],
    ['a key below a missing item', ['actors', 2, 'name'], '5:3'],
    ['a key below a word', ['title', 'x', 'y'], '2:8'],
    ['a missing key at the top', ['topic'], '2:1'],
    ['nothing in particular', [], '2:1'],
  ])('for %s is that of the nearest parent that exists', (_, path, place) => {
    expect(value(...path)).toBe(place);
  });

  test('that is empty is where it would stand', () => {
    expect(value('empty')).toBe('10:7');
  });
});

describe('the place of a key', () => {
  const { key } = placesIn(yaml);

  test.each([
    [['title'], '2:1'],
    [['covers', 'to'], '3:29'],
    [['actors', 0, 'name'], '6:5'],
    [['actors', 1, 'tags'], '8:5'],
  ])('%j is %s', (path, place) => expect(key(...path)).toBe(place));

  test('that does not exist is that of its parent', () => {
    expect(key('actors', 1, 'name')).toBe('7:5');
  });
});

describe('the value', () => {
  test('is plain, and dates stay text', () => {
    expect(readFrontmatter(yaml, 2)).toMatchObject({
      errors: [],
      data: {
        title: 'A port',
        covers: { from: '2025-08-05', to: '2025-08-07' },
        actors: [
          { id: 'minister', name: 'The Minister' },
          { id: 'rival', tags: ['a', 'b'] },
        ],
        empty: null,
      },
    });
  });

  test('of a file with Windows line ends is the same, at the same places', () => {
    const windows = yaml.replaceAll('\n', '\r\n');
    expect(readFrontmatter(windows, 2).data).toEqual(readFrontmatter(yaml, 2).data);
    expect(placesIn(windows).value('actors', 1, 'tags', 1)).toBe('8:15');
    expect(placesIn(windows).key('actors', 0, 'name')).toBe('6:5');
  });

  test('of no YAML at all is nothing, without an error', () => {
    expect(readFrontmatter('', 2)).toMatchObject({ data: null, errors: [] });
  });
});

describe('an error', () => {
  const errorsOf = (text: string) => {
    const { data, errors } = readFrontmatter(text, 2);
    expect(data).toBeUndefined();
    return errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };

  test('of a key written twice stands at the second', () => {
    expect(errorsOf('a: 1\nb:\n  c: 1\n  c: 2\n')).toEqual([
      '5:3 The key "c" is written twice, first on line 4.',
    ]);
  });

  test('of a list that does not end has its place', () => {
    expect(errorsOf('a: [1\nb: 2\n')[0]).toMatch(/^3:1 Flow sequence/);
  });

  test('of a quotation that is not closed stands where it begins, whatever is quoted around it', () => {
    expect(errorsOf("a: 'x'\nb: 'open\nc: 1\n")).toEqual(["3:4 Missing closing 'quote."]);
  });

  test('of indentation stands on its own line, whatever is quoted further down', () => {
    const { errors } = readFrontmatter('a:\n  - b: 1\n   c: 2\n  - d: "whole"\n', 2);
    expect(errors).toEqual([
      {
        line: 4,
        column: 1,
        message: 'The line is indented otherwise than the one above, and begins no item.',
        hint: 'Indent this line like the one above.',
      },
    ]);
  });

  test('has no place and no picture of the line in its words', () => {
    expect(errorsOf('a: "open\n').join('')).not.toMatch(/at line|\n/);
  });

  test('is an alias, whether or not what it stands for exists', () => {
    expect(errorsOf('a: &x 1\nb: *x\n')).toEqual([
      '3:4 The alias "*x" is not read.',
      '2:4 The anchor "&x" is not read.',
    ]);
    expect(errorsOf('a: [*gone, *lost]\n')).toHaveLength(2);
  });

  test('is found at once in aliases that stand for gigabytes', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 20; n += 1) {
      bomb.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    }
    // Each alias, and each anchor.
    expect(errorsOf(bomb.join('\n'))).toHaveLength(19 * 9 + 20);
  });
});
