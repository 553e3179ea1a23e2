import { expect, test } from 'vitest';
import { codeFrame, printable } from './code-frame.ts';

const text = ['claims:', '  - id: port-open', '    by: ministre', '    on: 2025-08-07', ''].join(
  '\n',
);
const frame = (of: string, line: number, column: number) =>
  codeFrame(of, { line, column }).join('\n');

test('shows the line, its neighbours, and a caret under the place', () => {
  expect(frame(text, 3, 9)).toMatchInlineSnapshot(`
    "  2 |   - id: port-open
    > 3 |     by: ministre
        |         ^
      4 |     on: 2025-08-07"
  `);
});

test('begins and ends with the file', () => {
  expect(frame(text, 1, 1)).toBe('> 1 | claims:\n    | ^\n  2 |   - id: port-open');
  expect(frame('one line', 1, 9)).toBe('> 1 | one line\n    |         ^');
});

test('aligns the numbers of lines', () => {
  const long = Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n');
  expect(frame(long, 10, 1)).toBe(
    '>  9 | line 9'.replace('>', ' ') + '\n> 10 | line 10\n     | ^\n  11 | line 11',
  );
});

test('counts lines as editors do, whatever ends them', () => {
  expect(frame('\uFEFFa\r\nb\rc\nd', 3, 1)).toBe('  2 | b\n> 3 | c\n    | ^\n  4 | d');
});

test('shows a part of a line that is very long', () => {
  const long = `${'a '.repeat(5000)}HERE${' b'.repeat(5000)}`;
  const [, shown = '', caret = ''] = ['', ...codeFrame(long, { line: 1, column: 10_001 })];
  expect(shown.length).toBeLessThan(120);
  expect(shown).toMatch(/^> 1 \| ….*HERE.*…$/);
  expect(caret.indexOf('^')).toBe(shown.indexOf('HERE'));
});

test('puts the caret under the sign in scripts whose signs are wide, or are none by themselves', () => {
  expect(frame('東京 港', 1, 4)).toBe('> 1 | 東京 港\n    |      ^');
  expect(frame('a\u0301b', 1, 3)).toBe('> 1 | a\u0301b\n    |  ^');
  expect(frame('\tb', 1, 2)).toBe('> 1 |  b\n    |  ^');
});

test('is nothing where there is no such line', () => {
  expect(codeFrame(text, { line: 99, column: 1 })).toEqual([]);
  expect(codeFrame('', { line: 1, column: 1 })).toEqual([]);
});

test('lets no sign of an author’s file steer the terminal', () => {
  expect(printable('a\u001b[31mb\u0007\u202Ec')).toBe('a\uFFFD[31mb\uFFFD\uFFFDc');
});
