import { changed, exampleText } from '../support/example-analysis.ts';
import { withKeys, type Case } from './case.ts';

const body = exampleText.slice(exampleText.indexOf('\n## The port'));

/** Ten lines that stand for nine to the power of nine words. */
const bomb = [
  'a: ⟦frontmatter-is-valid⟧&a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, i) => {
    const before = 'abcdefgh'.charAt(i);
    return `${name}: ⟦frontmatter-is-valid⟧&${name} [${Array(9).fill(`⟦frontmatter-is-valid⟧*${before}`).join(', ')}]`;
  }),
].join('\n');

/** What YAML cannot read, reads as something else, or is refused for; and the fences around it. */
export const yaml: readonly Case[] = [
  {
    name: 'a colon and a space in a text without quotation marks',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧Ports: one opens']),
  },
  {
    name: 'a colon and a space inside quotation marks that YAML does not know',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧“Shipping: ports”']),
  },
  {
    name: 'words after a text in quotation marks',
    text: changed(['title: A port opens', 'title: "A port" ⟦frontmatter-is-valid⟧opens']),
  },
  {
    name: 'an apostrophe that ends a text in single quotation marks',
    text: changed(['title: A port opens', "title: 'The port'⟦frontmatter-is-valid⟧s day'"]),
  },
  {
    name: 'a bracket that is not closed',
    text: changed([
      'authors: [{ name: The desk }]\n',
      'authors: [{ name: The desk }\n⟦frontmatter-is-valid⟧',
    ]),
  },
  {
    name: 'a brace of a map that is not closed',
    text: changed(['to: 2025-08-07 }\n', 'to: 2025-08-07\n⟦frontmatter-is-valid⟧']),
  },
  {
    name: 'a comma that is missing between two keys in braces',
    text: changed(['{ from: 2025-08-05, to', '{ from: ⟦frontmatter-is-valid⟧2025-08-05 to']),
  },
  {
    name: 'a key of an item with a space too few before it, above texts in quotation marks',
    text: changed(
      ['    role: Minister of ports', '⟦frontmatter-is-valid⟧   role: Minister of ports'],
      ['title: Order 12', "title: 'Order 12'"],
    ),
  },
  {
    name: 'a key of an item with a space too many before it',
    text: changed(['    name: The Minister\n', '⟦frontmatter-is-valid⟧     name: The Minister\n']),
  },
  {
    name: 'an item of a list with a space too few before it',
    text: changed(['  - id: ministry\n', '⟦frontmatter-is-valid⟧ - id: ministry\n']),
  },
  {
    name: 'a no-break space after the colon of a key',
    text: changed(['topic: Shipping', 'topic:⟦frontmatter-is-valid⟧\u00A0Shipping']),
  },
  {
    name: 'no space after the colon of a key',
    text: changed(['topic: Shipping', '⟦frontmatter-is-valid⟧topic:Shipping']),
  },
  {
    name: 'no colon after a key',
    text: changed(['topic: Shipping', '⟦frontmatter-is-valid⟧topic Shipping']),
  },
  {
    name: 'a colon of another script after a key',
    text: changed(['topic: Shipping', '⟦frontmatter-is-valid⟧topic： Shipping']),
  },
  {
    name: 'a text that begins with an at sign',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧@shipping']),
  },
  {
    name: 'a text that begins with a grave accent',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧`Shipping`']),
  },
  {
    name: 'a text that begins with a percent sign',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧%Shipping']),
  },
  {
    name: 'a text that begins with a hash and is a comment',
    text: changed([
      'title: A port opens',
      'title: ⟦frontmatter-is-valid⟧⟦text-is-whole⟧#1 of all ports opens',
    ]),
  },
  {
    name: 'backslashes in double quotation marks',
    text: changed(['topic: Shipping', 'topic: "C:⟦frontmatter-is-valid⟧\\ports"']),
  },
  {
    name: 'a key at the top written twice',
    text: changed(['topic: Shipping', 'topic: Shipping\n⟦frontmatter-is-valid⟧topic: Ports']),
  },
  {
    name: 'a key in braces written twice',
    text: changed(['to: 2025-08-07 }', 'to: 2025-08-07, ⟦frontmatter-is-valid⟧to: 2025-08-08 }']),
  },
  {
    name: 'a key written three times, once in quotation marks',
    text: changed([
      'topic: Shipping',
      'topic: Shipping\n⟦frontmatter-is-valid⟧"topic": Ports\n⟦frontmatter-is-valid⟧topic: Sea',
    ]),
  },
  {
    name: 'claims written twice, as when two texts are put together',
    text: withKeys('⟦frontmatter-is-valid⟧claims:\n  - id: other'),
  },
  {
    name: 'an anchor and its alias',
    text: changed(
      ['title: A port opens', 'title: ⟦frontmatter-is-valid⟧&t A port opens'],
      ['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧*t'],
    ),
  },
  {
    name: 'an alias of nothing, as emphasis at the beginning of a text',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧*Shipping*']),
  },
  {
    name: 'an anchor, as an ampersand at the beginning of a text',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧&Shipping too']),
  },
  { name: 'aliases that grow to gigabytes', text: withKeys(bomb) },
  {
    name: 'an alias inside its own anchor',
    text: withKeys('a: ⟦frontmatter-is-valid⟧&a [⟦frontmatter-is-valid⟧*a]'),
  },
  {
    name: 'a merge key with an alias',
    text: changed([
      '    kind: office',
      '    <<: ⟦frontmatter-is-valid⟧*minister\n    kind: office',
    ]),
  },
  { name: 'a merge key with keys', text: withKeys('⟦frontmatter-is-valid⟧<<: { draft: true }') },
  {
    name: 'a tag of its own',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧!evil Shipping']),
  },
  {
    name: 'a tag of a program, written in full',
    text: changed([
      'topic: Shipping',
      'topic: ⟦frontmatter-is-valid⟧!<tag:yaml.org,2002:js/function> x',
    ]),
  },
  {
    name: 'a tag without a name',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧! Shipping']),
  },
  {
    name: 'an exclamation mark at the beginning of a text',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧!Shipping']),
  },
  {
    name: 'a key __proto__ with keys',
    text: withKeys('⟦frontmatter-is-valid⟧__proto__: { draft: true }'),
  },
  {
    name: 'a key constructor with a prototype',
    text: withKeys(
      '⟦frontmatter-is-valid⟧constructor: { ⟦frontmatter-is-valid⟧prototype: { draft: true } }',
    ),
  },
  {
    name: 'a key __proto__ in braces, in an item',
    text: changed([
      '{ name: The desk }',
      '{ name: The desk, ⟦frontmatter-is-valid⟧__proto__: { url: x } }',
    ]),
  },
  {
    name: 'a key __proto__ in quotation marks with a code of a letter',
    text: withKeys('⟦frontmatter-is-valid⟧"\\x5f_proto__": { draft: true }'),
  },
  { name: 'a key that every object has', text: withKeys('⟦frontmatter-is-valid⟧toString: x') },
  { name: 'a list as a key', text: withKeys('? ⟦frontmatter-is-valid⟧[a, b]\n: c') },
  { name: 'braces as a key', text: withKeys('⟦frontmatter-is-valid⟧{ a: b }: c') },
  {
    name: 'braces of a template that was not filled in',
    text: changed(['title: A port opens', 'title: {⟦frontmatter-is-valid⟧{ title }}']),
  },
  {
    name: 'forty brackets inside each other',
    text: withKeys(`x: ${'['.repeat(31)}⟦frontmatter-is-valid⟧${'['.repeat(9)}${']'.repeat(40)}`),
  },
  {
    name: 'three hundred keys inside each other',
    text: withKeys(
      Array.from(
        { length: 300 },
        (_, i) => `${' '.repeat(i)}${i === 32 ? '⟦frontmatter-is-valid⟧' : ''}a:`,
      ).join('\n'),
    ),
  },
  {
    name: 'a title that is a day',
    text: changed(['title: A port opens', 'title: ⟦yaml-is-unambiguous⟧2025-08-07']),
  },
  {
    name: 'a name that is a moment',
    text: changed(['name: The Minister', 'name: ⟦yaml-is-unambiguous⟧2025-08-07 12:00:00']),
  },
  {
    name: 'an excerpt that is a day, in a list of evidence',
    text: changed([
      "        excerpt: It says that the 'port' is  open from Monday.",
      "        excerpt: It says that the 'port' is  open from Monday.\n      - source: gazette\n        excerpt: ⟦yaml-is-unambiguous⟧2025-08-07",
    ]),
  },
  {
    name: 'a number with a zero before it',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧0123']),
  },
  {
    name: 'a number that is none',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧.nan']),
  },
  {
    name: 'a number without end',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧-.inf']),
  },
  { name: 'no frontmatter', text: `⟦frontmatter-is-valid⟧${body}` },
  { name: 'an empty file', text: '⟦frontmatter-is-valid⟧' },
  { name: 'a file of white space', text: '⟦frontmatter-is-valid⟧ \n\t\n' },
  { name: 'fences with nothing between them', text: `---\n⟦frontmatter-is-valid⟧---\n${body}` },
  { name: 'a comment as frontmatter', text: `---\n⟦frontmatter-is-valid⟧# later\n---\n${body}` },
  {
    name: 'a list as frontmatter',
    text: `---\n⟦frontmatter-is-valid⟧- title: A port\n---\n${body}`,
  },
  {
    name: 'a sentence as frontmatter',
    text: `---\n⟦frontmatter-is-valid⟧A port opens.\n---\n${body}`,
  },
  { name: 'null as frontmatter', text: `---\n⟦frontmatter-is-valid⟧null\n---\n${body}` },
  {
    name: 'frontmatter of TOML',
    text: `⟦frontmatter-is-valid⟧+++\ntitle = "A port opens"\n+++\n${body}`,
  },
  {
    name: 'a slip after a byte order mark, on the line and in the column of an editor',
    text: `\uFEFF${changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12'])}`,
  },
  {
    name: 'a slip in a file with Windows line ends',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12']).replaceAll('\n', '\r\n'),
  },
  {
    name: 'a text that a hash cuts off',
    text: changed(['title: A port opens', 'title: Port ⟦text-is-whole⟧#1 opens today']),
  },
  {
    name: 'an excerpt that a hash cuts off',
    text: changed([
      "excerpt: It says that the 'port' is  open from Monday.",
      "excerpt: It says that the 'port' is  open ⟦text-is-whole⟧#1 from Monday.",
    ]),
  },
  {
    name: 'a control character that YAML spells out',
    text: changed(['topic: Shipping', 'topic: ⟦text-is-plain⟧"Ship\\0ping"']),
  },
  {
    name: 'a sign that turns the direction of what follows',
    text: changed(['topic: Shipping', 'topic: Ship⟦text-is-plain⟧\u202Egnip']),
  },
  {
    name: 'a control character in the text',
    text: changed(['it will be late', 'it will be⟦text-is-plain⟧\u0000 late']),
  },
  {
    name: 'a bracket too many',
    text: changed([
      'authors: [{ name: The desk }]',
      'authors: [{ name: The desk }]⟦frontmatter-is-valid⟧]',
    ]),
  },
  {
    name: 'a quotation mark around a title that is not closed',
    text: changed(['title: A port opens', 'title: ⟦frontmatter-is-valid⟧"A port opens']),
  },
  {
    name: 'a tag of a type',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧!!str Shipping']),
  },
  {
    name: 'brackets thousands deep',
    text: changed([
      'topic: Shipping',
      `topic: ${'['.repeat(31)}⟦frontmatter-is-valid⟧${'['.repeat(5000)}`,
    ]),
  },
  {
    name: 'thousands of unknown keys',
    text: changed([
      'topic: Shipping',
      `topic: Shipping\n${Array.from({ length: 3000 }, (_, i) => `⟦frontmatter-is-valid⟧k${i}: x`).join('\n')}`,
    ]),
  },
  {
    name: 'a list of claims under another name',
    text: changed(
      ['title: A port', '⟦frontmatter-is-valid⟧title: A port'],
      ['\nclaims:', '\n⟦frontmatter-is-valid⟧clams:'],
    ),
  },
  {
    name: 'a blank line before the frontmatter',
    text: `⟦frontmatter-is-valid⟧\n${exampleText}`,
  },
  {
    name: 'a key that is a number',
    text: changed(['topic: Shipping', 'topic: Shipping\n⟦frontmatter-is-valid⟧12: twelve']),
  },
  {
    name: 'a control character that one reader of YAML refuses',
    text: changed(['topic: Shipping', 'topic: "Ship⟦text-is-plain⟧\u0007ping"']),
  },
];
