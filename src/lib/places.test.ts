import { describe, expect, test } from 'vitest';
import { placesIn } from './places.ts';

describe('placesIn', () => {
  const text = 'one\n\r\n🚢 two\n';
  const placeOf = placesIn(text);

  test.each([
    ['the beginning', 0, 1, 1],
    ['a letter', 2, 1, 3],
    ['the end of a line, which belongs to that line', 3, 1, 4],
    ['a line end of Windows', 4, 2, 1],
    ['the beginning of a line', 6, 3, 1],
    ['a letter after a sign of two units', text.indexOf('two'), 3, 4],
    ['the end of the text', text.length, 4, 1],
  ])('gives the place of %s', (_, offset, line, column) => {
    expect(placeOf(offset)).toEqual({ line, column });
  });

  test('gives the first place of an empty text', () => {
    expect(placesIn('')(0)).toEqual({ line: 1, column: 1 });
  });

  test('agrees with counting, at every offset', () => {
    for (let offset = 0; offset <= text.length; offset += 1) {
      const before = text.slice(0, offset).split('\n');
      expect(placeOf(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }
  });
});
