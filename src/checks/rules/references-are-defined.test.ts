import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { referencesAreDefined } from './references-are-defined.ts';

const withText = (words: string) => changed(['We think that', `${words}\n\nWe think that`]);

test('is silent where it holds', () => {
  expect(findings(referencesAreDefined, exampleText)).toBe('');
});

/** The places and the names that are told to be defined nowhere. */
const undefinedIn = (words: string) =>
  findings(referencesAreDefined, withText(words)).match(/^\d+:\d+ .*(?= is defined nowhere\.$)/gm);

test('reports a footnote that has no text, and a link by a name that has no address', () => {
  const text = withText('It opens[^1], it says [so][order].');
  expect(findings(referencesAreDefined, text)).toMatchInlineSnapshot(`
    "53:9 [^1] is defined nowhere.
        Add a line of its own, "[^1]: …", or write "\\[" for a bracket that is no link.
    53:23 [order] is defined nowhere.
        Add a line of its own, "[order]: …", or write "\\[" for a bracket that is no link."
  `);
});

test('gives the names as they are written, also over two lines', () => {
  expect(undefinedIn('One[^when]. [So\nit says][Order two], [the order][].')).toEqual([
    '53:4 [^when]',
    '53:13 [Order two]',
    '54:22 [the order]',
  ]);
});

test('gives the place in lists, quotations and tables, and after entities and escapes', () => {
  expect(undefinedIn('- One\n\n  two &amp; \\* [^three]')).toEqual(['55:16 [^three]']);
  expect(undefinedIn('> One\n> and [two][three]')).toEqual(['54:7 [three]']);
  expect(undefinedIn('| One | Two |\n| --- | --- |\n| 1 | a[^three] |')).toEqual(['55:8 [^three]']);
});

test('reports a name that is defined twice', () => {
  const text = withText(
    'It [opens][it][^a].\n\n[it]: /method/\n[it]: /\n\n[^a]: One.\n\n[^a]: Two.',
  );
  expect(findings(referencesAreDefined, text)).toMatchInlineSnapshot(`
    "56:1 [it] is defined twice, first on line 55: this one is not read.
        Give one of them another name.
    60:1 [^a] is defined twice, first on line 58: this one is not read.
        Give one of them another name."
  `);
});

test('reports a note that is empty', () => {
  expect(findings(referencesAreDefined, withText('It opens[^a].\n\n[^a]:'))).toMatchInlineSnapshot(`
    "55:1 The note [^a] is empty.
        Write it after the colon."
  `);
});

test('reports what looks like a link and is none', () => {
  const text = withText('It [opens] (https://port.example/), (it)[/method/] [opens](#the port).');
  expect(findings(referencesAreDefined, text)).toMatchInlineSnapshot(`
    "53:10 This looks like a link and is none.
        Write [words](address), with nothing between the brackets and no space in the address.
    53:40 This looks like a link and is none.
        Write [words](address), with nothing between the brackets and no space in the address.
    53:58 This looks like a link and is none.
        Write [words](address), with nothing between the brackets and no space in the address."
  `);
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
