import { expect, test } from 'vitest';
import { replaced, type Change } from '../../tests/support/example-analysis.ts';
import { readFrontmatter } from './frontmatter.ts';

const yaml = `title: "A port"
topic: Shipping
sources:
  - id: herald
    title: 'Words'
    publisher: Herald
    checked: { on: 2026-11-23, extent: full }
  - id: courier
    title: "Other"
    note: First words
claims:
  - id: open
    evidence:
      - { source: herald, excerpt: 'two' }
`;

/** What is told of the text with a slip in it. */
function told(...slip: Change): string {
  return readFrontmatter(replaced(yaml, slip), 1)
    .errors.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
    .join('\n');
}

const noBreak = '\u00A0';

const slips: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a space too few before a key', '    publisher', '   publisher'],
  ['a space too many before a key', '    publisher', '     publisher'],
  ['a space too many before the second key', "    title: 'Words'", "     title: 'Words'"],
  ['a key below a text', '    note: First words\n', '    note: First words\n      lang: en\n'],
  [
    'a text that goes on with a colon',
    'note: First words\n',
    'note: First words\n      say: more\n',
  ],
  [
    'the same after a comment',
    'note: First words\n',
    'note: First words\n\n# More: less\n      a: b\n',
  ],
  ['a text with a colon', 'note: First words', 'note: First: words'],
  ['an item a space less', '  - id: courier', ' - id: courier'],
  ['an item a space more', '  - id: courier', '   - id: courier'],
  ['an item at the beginning of the line', '  - id: courier', '- id: courier'],
  ['the first item too far to the left', '      - {', '   - {'],
  ['no-break spaces as indentation', '    publisher', `${noBreak.repeat(4)}publisher`],
  ['one of them', '    publisher', `  ${noBreak} publisher`],
  ['a no-break space after a colon', 'publisher: H', `publisher:${noBreak}H`],
  ['the same at the top', 'topic: S', `topic:${noBreak}S`],
  ['a no-break space after a hyphen', '- id: courier', `-${noBreak}id: courier`],
  ['a wide space after a colon', 'publisher: H', 'publisher:\u3000H'],
  ['a comma that is missing', 'herald, excerpt', 'herald excerpt'],
  ['a comma that is missing at the end of a line', '23, extent', '23\n      extent'],
  ['a text with a colon in braces', 'extent: full', 'extent: full: yes'],
  ['hyphens in brackets', '{ on: 2026-11-23, extent: full }', '[ - a ]'],
];

test('each slip is told at its place, with its fix', () => {
  const all = slips.map(([name, from, to]) => `${name}\n  ${told(from, to)}`);
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "a space too few before a key
      6:1 The line is indented otherwise than the one above, and begins no item. Indent this line like the one above.
    a space too many before a key
      6:1 The line is indented otherwise than the keys above it. Indent the keys of one item alike.
    a space too many before the second key
      5:1 Line 5 is indented further than the line above. Indent the keys of one item alike, or put a text of several lines into quotation marks.
    a key below a text
      11:1 Line 11 is indented further than the line above. Indent the keys of one item alike, or put a text of several lines into quotation marks.
    a text that goes on with a colon
      11:1 Line 11 is indented further than the line above. Indent the keys of one item alike, or put a text of several lines into quotation marks.
    the same after a comment
      13:1 The line is indented otherwise than the keys above it. Indent the keys of one item alike.
    a text with a colon
      10:11 Nested mappings are not allowed in compact mappings. Put a text that holds a colon and a space into quotation marks.
    an item a space less
      8:1 The item is indented otherwise than its list. Indent this item like the others.
    an item a space more
      8:4 The item is indented otherwise than its list. Indent this item like the others.
    an item at the beginning of the line
      8:1 The item is indented otherwise than its list. Indent this item like the others.
    the first item too far to the left
      14:1 The item is indented otherwise than its list. Indent this item like the others.
    no-break spaces as indentation
      6:1 Here stands a no-break space (U+00A0), which YAML reads as a letter. Put a plain space in its place.
    one of them
      6:3 Here stands a no-break space (U+00A0), which YAML reads as a letter. Put a plain space in its place.
    a no-break space after a colon
      6:15 Here stands a no-break space (U+00A0), which YAML reads as a letter. Put a plain space in its place.
    the same at the top
      2:7 Here stands a no-break space (U+00A0), which YAML reads as a letter. Put a plain space in its place.
    a no-break space after a hyphen
      8:4 Here stands a no-break space (U+00A0), which YAML reads as a letter. Put a plain space in its place.
    a wide space after a colon
      6:15 Here stands an invisible sign (U+3000), which YAML reads as a letter. Put a plain space in its place.
    a comma that is missing
      14:19 Inside the braces a second colon comes before a comma. Put a comma between two entries, and a text that holds a colon into quotation marks.
    a comma that is missing at the end of a line
      7:20 Inside the braces a second colon comes before a comma. Put a comma between two entries, and a text that holds a colon into quotation marks.
    a text with a colon in braces
      7:40 Inside the braces a second colon comes before a comma. Put a comma between two entries, and a text that holds a colon into quotation marks.
    hyphens in brackets
      7:16 Inside brackets an item begins with "-". Put commas between items."
  `);
});

test('a text of several lines in quotation marks may hold a colon', () => {
  expect(told('note: First words\n', "note: 'First words\n      say: more'\n")).toBe('');
});
