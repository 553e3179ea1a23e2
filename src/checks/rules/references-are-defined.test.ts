import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
} from '../../../tests/support/example-analysis.ts';
import { referencesAreDefined } from './references-are-defined.ts';

const withText = (words: string) => changed(['We think that', `${words}\n\nWe think that`]);

/** The places and messages for these words in the text, without the hints. */
function messages(words: string): string[] {
  const read = file(withText(words));
  return Array.from(
    referencesAreDefined.check(read, content([read])),
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test('is silent where it holds', () => {
  expect(findings(referencesAreDefined, exampleText)).toBe('');
});

test('reports a footnote that has no text', () => {
  expect(messages('It opens[^1] on Monday[^when].')).toEqual([
    '53:9 [^1] is defined nowhere.',
    '53:23 [^when] is defined nowhere.',
  ]);
});

test('reports a link by a name that has no address, also over two lines', () => {
  expect(messages('It says [so][order] and [so\nagain][order two].')).toEqual([
    '53:9 [order] is defined nowhere.',
    '53:25 [order two] is defined nowhere.',
  ]);
});

test('gives the place in lists, quotations and tables, and after entities and escapes', () => {
  expect(messages('- One\n\n  two &amp; \\* [^three]')).toEqual([
    '55:16 [^three] is defined nowhere.',
  ]);
  expect(messages('> One\n> and [two][three]')).toEqual(['54:7 [three] is defined nowhere.']);
  expect(messages('| One | Two |\n| --- | --- |\n| 1 | a[^three] |')).toEqual([
    '55:8 [^three] is defined nowhere.',
  ]);
});

test('reports a note that nobody refers to', () => {
  const text = withText('It opens[^one].\n\n[^one]: On Monday.\n\n[^two]: On Tuesday.');
  expect(findings(referencesAreDefined, text)).toMatchInlineSnapshot(`
    "57:1 The note [^two] is referred to nowhere, so nobody would see it.
        Write [^two] where it belongs, or remove the note."
  `);
});

test.each([
  ['notes and names that are defined', 'It [opens][it][^a].\n\n[it]: /method/\n\n[^a]: On Monday.'],
  ['names in other letter case', 'It [opens][IT][^A].\n\n[it]: /method/\n\n[^a]: On Monday.'],
  ['a note that is used twice', 'It opens[^a] and[^a].\n\n[^a]: On Monday.'],
  ['the short forms of a link by name', '[It][] and [it].\n\n[it]: /method/'],
  ['words put into brackets', 'He [sic] said [the] port [is open](/).'],
  ['brackets beside each other, but apart', 'He [sic] [the man] said.'],
  ['a name that is used nowhere', 'It opens.\n\n[it]: /method/'],
  ['brackets that a backslash makes plain', 'It opens \\[^1] on \\[so][order].'],
  ['code', 'It opens `[^1]`.'],
])('lets %s stand', (_, words) => {
  expect(findings(referencesAreDefined, withText(words))).toBe('');
});

test('says nothing of a body that cannot be read', () => {
  expect(findings(referencesAreDefined, withText('It opens[^1] <b'))).toBe('');
});
