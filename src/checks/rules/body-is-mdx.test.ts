import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { bodyIsMdx } from './body-is-mdx.ts';

test('is silent where it holds', () => {
  expect(findings(bodyIsMdx, exampleText)).toBe('');
});

test.each([
  ['a tag that is not finished', 'is <Claim'],
  ['a brace', 'so { it'],
])('reports %s where it stands', (_, words) => {
  const text = changed(['it will be late', 'so'], ['## The port', words]);
  expect(findings(bodyIsMdx, text)).toMatch(
    /^\d+:\d+ .+\n {4}Write "\\<" and "\\\{" for signs that are not markup\.$/,
  );
});

test.each([
  [
    'a tag that is not closed',
    'is <Claim id="port-open">the port',
    `47:4 <Claim> is not closed where it should be.
    Close it in the same paragraph with </Claim>, or write <Claim/> where it holds nothing.`,
  ],
  [
    'an address in angle brackets',
    '<https://gazette.example/>',
    `47:8 The text holds an address in angle brackets.
    Write it without them, or as [words](https://…).`,
  ],
  [
    'a comment of HTML',
    '<!-- later -->',
    `47:2 The text holds a comment, or an exclamation mark after "<".
    Put comments into the frontmatter, after "#"; write "\\<" for the sign itself.`,
  ],
  [
    'an expression that is none',
    'Such as {a b}.',
    `47:11 The text holds an {expression}, an import or an export that is no JavaScript.
    Content is data, never code: remove it, or write "\\{" for a brace.`,
  ],
  [
    'an import that is none',
    'import nothing at all',
    `47:16 The text holds an {expression}, an import or an export that is no JavaScript.
    Content is data, never code: remove it, or write "\\{" for a brace.`,
  ],
])('says in an author’s words what is wrong with %s', (_, words, told) => {
  expect(findings(bodyIsMdx, changed(['## The port', words]))).toBe(told);
});

test('says where, counted from the beginning of the file', () => {
  expect(findings(bodyIsMdx, changed(['## The port', 'Fewer than <3.']))).toMatchInlineSnapshot(`
    "47:13 Unexpected character \`3\` (U+0033) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`.
        Write "\\<" and "\\{" for signs that are not markup."
  `);
});

test('takes the signs that are written as it says', () => {
  expect(findings(bodyIsMdx, changed(['## The port', 'Fewer than \\<3 \\{.']))).toBe('');
});
