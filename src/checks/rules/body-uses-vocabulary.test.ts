import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { bodyUsesVocabulary } from './body-uses-vocabulary.ts';

test('is silent where it holds', () => {
  expect(findings(bodyUsesVocabulary, exampleText)).toBe('');
});

/** What the rule finds in the example with a paragraph of these words. */
const inBody = (words: string) =>
  findings(bodyUsesVocabulary, changed(['## The port', `${words}\n\n## The port`]));

test('reports an unknown word, with the nearest one', () => {
  expect(inBody('So <Clam id="port-open">it is</Clam>.')).toMatchInlineSnapshot(`
    "47:4 <Clam> is not a word of the vocabulary.
        Did you mean <Claim>?"
  `);
});

test('reports an unknown word, with the words there are', () => {
  expect(inBody('<iframe src="https://gazette.example/"></iframe>')).toMatchInlineSnapshot(`
    "47:1 <iframe> is not a word of the vocabulary.
        Known: <Claim>, <PullQuote>, <Dispute>, <WhoSaidWhat>, <Timeline>, <Steps>, <SourceMap>, <abbr>, <bdi>, <br>, <cite>, <i>, <span>, <sub>, <sup>, <time>, <wbr>; all else is Markdown."
  `);
});

test('reports elements inside a word of the vocabulary', () => {
  expect(inBody('So <Claim id="port-open"><b>it</b> is</Claim>.')).toMatchInlineSnapshot(`
    "47:26 <b> is not a word of the vocabulary.
        Known: <Claim>, <PullQuote>, <Dispute>, <WhoSaidWhat>, <Timeline>, <Steps>, <SourceMap>, <abbr>, <bdi>, <br>, <cite>, <i>, <span>, <sub>, <sup>, <time>, <wbr>; all else is Markdown."
  `);
});

test('reports a fragment, which has no name', () => {
  expect(inBody('<>so</>')).toMatchInlineSnapshot(`
    "47:1 <> is not a word of the vocabulary.
        Known: <Claim>, <PullQuote>, <Dispute>, <WhoSaidWhat>, <Timeline>, <Steps>, <SourceMap>, <abbr>, <bdi>, <br>, <cite>, <i>, <span>, <sub>, <sup>, <time>, <wbr>; all else is Markdown."
  `);
});

test.each(['<script>alert(1)</script>', '<style>a</style>', '<div>so</div>', '<a.b>so</a.b>'])(
  'refuses %s',
  (words) => expect(inBody(words)).toContain('is not a word of the vocabulary.'),
);

test('reports an unknown attribute', () => {
  expect(inBody('So <Claim id="port-open" onclick="alert(1)">it is</Claim>.'))
    .toMatchInlineSnapshot(`
      "47:26 <Claim> has no attribute "onclick".
          It has one: id="…"."
    `);
});

test('reports attributes that are code', () => {
  expect(inBody('So <Claim id={name}>it is</Claim>.')).toMatchInlineSnapshot(`
    "47:11 id of <Claim> is not plain text.
        Write id="…"."
  `);
  expect(inBody('So <Claim {...all}>it is</Claim>.')).toMatchInlineSnapshot(`
    "47:11 <Claim> has no attribute {...}.
        It has one: id="…"."
  `);
});

test('reports an attribute without a value', () => {
  expect(inBody('<PullQuote claim />')).toMatchInlineSnapshot(`
    "47:12 claim of <PullQuote> is not plain text.
        Write claim="…"."
  `);
});

test('reports a word that points at no claim', () => {
  expect(inBody('So <Claim>it is</Claim>.')).toMatchInlineSnapshot(`
    "47:4 <Claim> points at no claim.
        Add id="…" with the id of a claim."
  `);
  expect(inBody('<Dispute claims=" " />')).toMatchInlineSnapshot(`
    "47:1 <Dispute> points at no claim.
        Add claims="…" with the id of a claim."
  `);
});

test('reports two claims where one can stand', () => {
  expect(inBody('So <Claim id="port-open our-view">it is</Claim>.')).toMatchInlineSnapshot(`
    "47:4 <Claim> points at one claim: "port-open our-view" is not an id.
        Write one <Claim> for each claim."
  `);
  expect(inBody('<PullQuote claim=" port-open" />')).toMatchInlineSnapshot(`
    "47:1 <PullQuote> points at one claim: " port-open" is not an id.
        Remove the white space around it."
  `);
});

test('takes several claims in a dispute', () => {
  expect(inBody('<Dispute claims="port-open our-view" />')).toBe('');
});

test('reports code: imports, exports and expressions', () => {
  expect(inBody("import x from 'x'")).toMatchInlineSnapshot(`
    "47:1 The text holds import or export.
        Content is data, never code: remove it, or write "\\{" for a brace."
  `);
  expect(inBody('export const x = 1')).toMatchInlineSnapshot(`
    "47:1 The text holds import or export.
        Content is data, never code: remove it, or write "\\{" for a brace."
  `);
  expect(inBody('{1 + 1}')).toMatchInlineSnapshot(`
    "47:1 The text holds an {expression}.
        Content is data, never code: remove it, or write "\\{" for a brace."
  `);
  expect(inBody('So {name} says.')).toMatchInlineSnapshot(`
    "47:4 The text holds an {expression}.
        Content is data, never code: remove it, or write "\\{" for a brace."
  `);
});

test('reports a comment of MDX: it is an expression too', () => {
  expect(inBody('{/* later */}')).not.toBe('');
});

test('takes all of Markdown, and code that is only shown', () => {
  const words = '*so* **it** `<b>{x}</b>`\n\n| a |\n| - |\n| ~~b~~ |\n\n```\n<b>{x}\n```';
  expect(inBody(words)).toBe('');
});

test('reports every one of them in one run', () => {
  expect(inBody('<b>so</b> {it}\n\n<Claim x="y">is</Claim>').split('\n    ')).toHaveLength(4);
});

test('waits until the body is MDX', () => {
  expect(inBody('<b>so {it}')).toBe('');
});

test.each([
  ['An empty <Claim id="port-open"/> one.', 'holds no words'],
  [
    '<Claim id="port-open">one <Claim id="port-open">two</Claim></Claim> three',
    'inside another <Claim>',
  ],
  ['[a <Claim id="port-open">link</Claim>](https://example.org/)', 'inside a link'],
  ['## A <Claim id="port-open">heading</Claim>', 'inside a heading'],
  ['<Claim id="port-open">\n\na block\n\n</Claim>', 'around a whole block'],
  ['In a sentence <PullQuote claim="port-open"/> here.', 'inside a sentence'],
  ['<PullQuote claim="port-open">\n\nits own words\n\n</PullQuote>', 'words of its own'],
  ['<PullQuote claim="port-open" claim="port-open"/>', 'has claim twice'],
])('reports %s', (markdown, problem) => {
  expect(findings(bodyUsesVocabulary, `${exampleText}\n${markdown}\n`)).toContain(problem);
});
