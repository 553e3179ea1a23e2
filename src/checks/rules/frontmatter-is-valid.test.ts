import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { frontmatterIsValid } from './frontmatter-is-valid.ts';

test('is silent where it holds', () => {
  expect(findings(frontmatterIsValid, exampleText)).toBe('');
});

test('reports an unknown key, with the nearest one, at the key', () => {
  const text = changed(['    role: Runs', '    rolle: Runs']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "15:5 actors[1].role is missing.
        Expected text.
    17:5 Unknown key "rolle" in actors[1].
        Did you mean "role"?"
  `);
});

test('reports an unknown key at the top', () => {
  expect(findings(frontmatterIsValid, changed(['topic:', 'topik:']))).toMatchInlineSnapshot(`
    "2:1 topic is missing.
        Expected text.
    4:1 Unknown key "topik".
        Did you mean "topic"?"
  `);
});

test('reports an unknown key that is near to none, with the keys there are', () => {
  const text = changed(['extent: full', 'wherefore: full']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "28:14 sources[0].checked.extent is missing.
        Write one of: excerpt, full.
    28:32 Unknown key "wherefore" in sources[0].checked.
        Known: on, extent, from."
  `);
});

test('reports a missing key at its parent', () => {
  const text = changed(['    text: The port is open.\n', '']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "31:5 claims[0].text is missing.
        Expected text."
  `);
});

test('reports a word that is not one of those allowed', () => {
  const text = changed(['kind: statement', 'kind: statment']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "33:11 claims[0].kind is "statment": expected one of event, statement, measure, forecast, assessment.
        Did you mean "statement"?"
  `);
});

test('reports a kind that is missing', () => {
  expect(findings(frontmatterIsValid, changed(['    kind: office\n', '']))).toMatchInlineSnapshot(
    `
    "15:5 actors[1].kind is missing.
        Write one of: person, office, government, organisation, media, unnamed."
  `,
  );
});

test('reports a value of another type', () => {
  expect(findings(frontmatterIsValid, changed(['topic: Shipping', 'topic: 12'])))
    .toMatchInlineSnapshot(`
    "4:8 topic is a number.
        Expected text."
  `);
  expect(findings(frontmatterIsValid, changed(['topic: Shipping', 'topic:'])))
    .toMatchInlineSnapshot(`
    "4:7 topic is empty.
        Expected text."
  `);
  expect(
    findings(frontmatterIsValid, changed(['authors: [{ name: The desk }]', 'authors: The desk'])),
  ).toMatchInlineSnapshot(`
    "8:10 authors is text.
        Expected: a list."
  `);
});

test('reports a day that does not exist, at the day', () => {
  const text = changed(['to: 2025-08-07', 'to: 2025-02-30']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(
    `
    "6:33 covers.to is "2025-02-30".
        Expected a day that exists, as 2025-08-07."
  `,
  );
});

test('names a space in a key that cannot be seen', () => {
  const text = changed(
    ['    role: Minister of ports', '    \u200Brole: Minister of ports'],
    ['{ from: 2025-08-05, to', '{ from:\u00A02025-08-05, to'],
  );
  const found = findings(frontmatterIsValid, text).replace(/[\u00A0\u200B]/g, '·');
  expect(found).toMatchInlineSnapshot(`
    "6:9 covers.from is missing.
        Expected a day, as 2025-08-07.
    6:11 Unknown key "from:·2025-08-05" in covers.
        It holds a no-break space (U+00A0): put a plain space in its place, or remove it.
    10:5 actors[0].role is missing.
        Expected text.
    12:5 Unknown key "·role" in actors[0].
        It holds an invisible sign (U+200B): put a plain space in its place, or remove it."
  `);
});

test('says of a rule across keys what stands at the key that is wrong', () => {
  const text = changed(
    ['authors: [{ name: The desk }]', 'authors: [{ name: Ana Q. Writer, family: Smith }]'],
    ['to: 2025-08-07', 'to: 2025-08-01'],
  );
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "6:33 covers.to is "2025-08-01".
        "to" is not before "from".
    8:42 authors[0].family is "Smith".
        A family name stands in "name", in the same letters."
  `);
});

test('calls no number what is none', () => {
  const figure = (value: string) =>
    changed([
      'on: 2025-08-07\n',
      `on: 2025-08-07\n    figure: { of: Ships, value: ${value}, unit: ships, from: 2025-08-07 }\n`,
    ]);
  expect(findings(frontmatterIsValid, figure('.nan'))).toMatchInlineSnapshot(`
    "36:33 claims[0].figure.value is no number that can be counted with.
        Expected a number, as 50."
  `);
  expect(findings(frontmatterIsValid, figure('.inf'))).toMatchInlineSnapshot(`
    "36:33 claims[0].figure.value is no number that can be counted with.
        Expected a number, as 50."
  `);
});

test('reports an address that could run code', () => {
  const text = changed(['url: https://gazette.example/12', 'url: "javascript:alert(1)"']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(
    `
    "23:10 sources[0].url is "javascript:alert(1)".
        Expected a web address that begins with https:// or http://."
  `,
  );
});

test('reports a document that does not say whose it is', () => {
  expect(findings(frontmatterIsValid, changed(['    by: ministry\n', '']))).toMatchInlineSnapshot(
    `
    "20:5 sources[0].by: a document says whose it is.
        Add "by" with the id of an actor."
  `,
  );
});

test('reports a title that is too long', () => {
  const text = changed(['title: A port opens', `title: ${'A port opens '.repeat(9)}`]);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(
    `
    "2:8 title has 116 characters.
        A title has at most 110 characters."
  `,
  );
});

test('reports everything in one run', () => {
  const text = changed(
    ['topic:', 'topik:'],
    ['kind: office', 'kind: robot'],
    ['lang: en', 'lang: E'],
  );
  expect(findings(frontmatterIsValid, text).match(/^\d+:\d+/gm)).toHaveLength(4);
});

test('reports YAML that cannot be read, and nothing else of the frontmatter', () => {
  const text = changed(['topic: Shipping', 'topic: [Shipping']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "5:1 Flow sequence in block collection must be sufficiently indented and end with a ].
        Close the bracket, or indent the keys of one item alike."
  `);
});

test('reports a key that is written twice', () => {
  const text = changed(['topic: Shipping', 'topic: Shipping\ntopic: Ports']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "5:1 The key "topic" is written twice, first on line 4.
        Keep one of them."
  `);
});

test('reports an alias', () => {
  const text = changed(['topic: Shipping', 'topic: *title']);
  expect(findings(frontmatterIsValid, text)).toMatchInlineSnapshot(`
    "4:8 The alias "*title" is not read.
        Write the value out."
  `);
});

test('reports a file without frontmatter on its first line', () => {
  expect(findings(frontmatterIsValid, '## The port\n')).toMatchInlineSnapshot(`
    "1:1 The file does not begin with frontmatter: keys and their values.
        The frontmatter is YAML between two lines of "---"."
  `);
  expect(findings(frontmatterIsValid, '')).not.toBe('');
  expect(findings(frontmatterIsValid, '---\njust words\n---\n')).toMatchInlineSnapshot(`
    "2:1 The file does not begin with frontmatter: keys and their values.
        The frontmatter is YAML between two lines of "---"."
  `);
});
