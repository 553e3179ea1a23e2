import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { bodyIsMdx } from './body-is-mdx.ts';

test('is silent where it holds', () => {
  expect(findings(bodyIsMdx, exampleText)).toBe('');
});

test.each([
  ['a tag that is not finished', 'we is <Claim', '47:7'],
  ['a brace', 'so { it', '47:4'],
  ['a quotation mark', 'so <Claim id="port-open>it</Claim>', '47:14'],
])('tells where %s begins that is not closed', (_, words, place) => {
  const text = changed(
    ['it will be late', 'so'],
    ['## The port', words],
    ['\n<PullQuote claim="port-open" />\n', ''],
    ['<Claim id="port-open">the port is open</Claim>', 'so'],
    ['<Claim id="our-view">so</Claim>', 'so'],
  );
  expect(findings(bodyIsMdx, text)).toBe(
    `${place} What begins here is not closed.\n    Close it, or write "\\<" and "\\{" for signs that are not markup.`,
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
    'quotation marks of another kind',
    'So <Claim id=“port-open”>it</Claim>',
    `47:14 The value of the attribute has no straight quotation mark before it.
    Write it between straight quotation marks: id="…".`,
  ],
  [
    'elements that cross',
    'So <Claim id="port-open"><i>it</Claim></i>',
    `47:31 </Claim> closes an element while <i> inside it is open.
    Close <i> first.`,
  ],
  [
    'a closing tag alone',
    'So it</Claim>',
    `47:7 The element is closed here and was never opened.
    Remove this, or open the element in the same paragraph before it.`,
  ],
  [
    'an expression that is none',
    'Such as {a b}.',
    `47:9 The text holds an {expression}, an import or an export that is no JavaScript.
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
