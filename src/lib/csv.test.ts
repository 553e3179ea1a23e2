import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, guarded, unguarded } from './csv.ts';

const read = (text: string) =>
  parse(text, { bom: true, recordDelimiter: '\r\n', relaxColumnCount: false });

test('lines end by CRLF, the last one too, after a byte order mark', () => {
  expect(
    csv([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('\uFEFFa,b\r\n1,\r\n');
});

test('what separates cells or lines stands in quotes, and quotes are doubled', () => {
  expect(csv([['a,b', 'c"d', 'e\nf', 'g;h', ' i']])).toBe(
    '\uFEFF"a,b","c""d","e\nf","g;h"," i"\r\n',
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '\u00a0=1',
])('what a spreadsheet might run begins with an apostrophe: %j', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(read(csv([[text]]))).toEqual([[`'${text}`]]);
});

test.each(['“=1”', 'a=b', '2025-08-07', '1', '', '–1'])('all else stays as it is: %j', (text) => {
  expect(guarded(text)).toBe(text);
});

test('an apostrophe of the text is not lost when that of the guard is taken away', () => {
  expect(guarded("'s-Gravenhage")).toBe("''s-Gravenhage");
  expect(unguarded("''s-Gravenhage")).toBe("'s-Gravenhage");
});

test('any text comes back as it was, and none begins as a formula does', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n,; a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const cells = read(csv(rows));
      expect(cells.map((row) => row.map(unguarded))).toEqual(rows);
      for (const text of cells.flat()) expect(text).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
    }),
  );
});
