import { expect, test } from 'vitest';
import { changed, findings } from '../../../tests/support/example-analysis.ts';
import { textIsPlain } from './text-is-plain.ts';

test('lets every script stand, with marks of direction and of joining', () => {
  const text = changed(
    ['it will be late', 'מאוחר \u200F, دیر\u200Cتر, 遅い, 👩\u200D🚀, \u2067isolated\u2069'],
    ['title: A port opens', 'title: Порт\u00A0открыт'],
  );
  expect(findings(textIsPlain, text)).toBe('');
});

test('lets Windows line ends, tabs and a byte order mark at the beginning stand', () => {
  const text = `\uFEFF${changed(['it will be late', 'it\twill be late'])}`;
  expect(findings(textIsPlain, text.replaceAll('\n', '\r\n'))).toBe('');
});

test('reports signs that cannot be seen, each at its place', () => {
  const text = changed(
    ['topic: Shipping', 'topic: Ship\u0000ping'],
    ['it will be late', 'it \u202Ewill be late\u2028, \uFEFF\uD83D'],
  );
  expect(findings(textIsPlain, text)).toMatchInlineSnapshot(`
    "4:12 The sign U+0000 cannot be seen and changes how the text is read.
        Remove it.
    53:39 The sign U+202E cannot be seen and changes how the text is read.
        Remove it.
    53:52 The sign U+2028 cannot be seen and changes how the text is read.
        Remove it.
    53:55 The sign U+FEFF cannot be seen and changes how the text is read.
        Remove it.
    53:56 The sign U+D83D cannot be seen and changes how the text is read.
        Remove it."
  `);
});

test('reports a sign that YAML spells out, at the text that holds it', () => {
  const text = changed(
    ['topic: Shipping', 'topic: "Ship\\0ping"'],
    ['name: The Minister', 'name: "The \\e[31mMinister"'],
  );
  expect(findings(textIsPlain, text)).toMatchInlineSnapshot(`
    "11:11 The sign U+001B cannot be seen and changes how the text is read.
        Remove it.
    4:8 The sign U+0000 cannot be seen and changes how the text is read.
        Remove it."
  `);
});

test('gives up after some in a file that is no text', () => {
  const text = changed(['it will be late', '\u0001'.repeat(1000)]);
  expect(findings(textIsPlain, text).split('Remove it.')).toHaveLength(21);
});
