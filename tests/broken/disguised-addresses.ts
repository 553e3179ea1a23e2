import { changed } from '../support/example-analysis.ts';
import { inBody, withKeys, type Case } from './case.ts';

/** Addresses as a browser may read them as a program, or as one of another host. */
const inLinks: readonly (readonly [name: string, markdown: string])[] = [
  ['a program as the address of a link', '⟦addresses-are-http⟧[so](javascript:alert(1))'],
  ['a program in mixed case', '⟦addresses-are-http⟧[so](JaVaScRiPt:alert(1))'],
  ['a program with a letter as a number', '⟦addresses-are-http⟧[so](&#106;avascript:alert(1))'],
  [
    'a program with a letter as a number to the base 16',
    '⟦addresses-are-http⟧[so](&#x6A;avascript:alert(1))',
  ],
  [
    'a program with a letter as a number with many zeros',
    '⟦addresses-are-http⟧[so](&#0000106;avascript:alert(1))',
  ],
  ['a program with a colon by its name', '⟦addresses-are-http⟧[so](javascript&colon;alert(1))'],
  ['a program with a tab by its name', '⟦addresses-are-http⟧[so](java&Tab;script:alert(1))'],
  [
    'a program with a line end by its name',
    '⟦addresses-are-http⟧[so](java&NewLine;script:alert(1))',
  ],
  ['a program with a tab in angle brackets', '⟦addresses-are-http⟧[so](<java\tscript:alert(1)>)'],
  ['a program after a control character', '⟦addresses-are-http⟧[so](&#1;javascript:alert(1))'],
  [
    'a program after a space that does not break',
    '⟦addresses-are-http⟧[so](&nbsp;javascript:alert(1))',
  ],
  ['a page as data', '⟦addresses-are-http⟧[so](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a program of another kind', '⟦addresses-are-http⟧[so](vbscript:msgbox)'],
  ['a file of the reader', '⟦addresses-are-http⟧[so](file:///etc/passwd)'],
  ['a blob', '⟦addresses-are-http⟧[so](blob:https://gazette.example/1)'],
  ['a program in a definition', '[so][there]\n\n⟦addresses-are-http⟧[there]: javascript:alert(1)'],
  [
    'a program in a definition, with a tab by its name',
    '[so][there]\n\n⟦addresses-are-http⟧[there]: <java&Tab;script:alert(1)>',
  ],
  [
    'a program in a definition that nothing uses',
    '⟦addresses-are-http⟧[there]: javascript:alert(1)',
  ],
  [
    'a program in a second definition of a name',
    '[so][there]\n\n[there]: /method/\n⟦addresses-are-http⟧⟦references-are-defined⟧[there]: javascript:alert(1)',
  ],
  [
    'a program in a link inside emphasis, in a list',
    '- *see ⟦addresses-are-http⟧[so](javascript:alert(1))*',
  ],
  [
    'a program in a link inside a claim',
    '<Claim id="port-open">⟦addresses-are-http⟧[so](javascript:alert(1))</Claim>',
  ],
  [
    'a program in a link in a note',
    'So.[^1]\n\n[^1]: See ⟦addresses-are-http⟧[so](javascript:alert(1)).',
  ],
  ['a program as the address of a picture', '⟦addresses-are-http⟧![so](javascript:alert(1))'],
  ['a picture as data', '⟦addresses-are-http⟧![so](data:image/svg+xml,x)'],
  [
    'a picture of another host, which counts readers',
    '⟦addresses-are-http⟧![so](https://evil.example/x.gif)',
  ],
  [
    'a picture of another host by a definition',
    '![so][pic]\n\n⟦addresses-are-http⟧[pic]: https://evil.example/x.gif',
  ],
  [
    'a picture of another host without its protocol',
    '⟦addresses-are-http⟧![so](//evil.example/x.gif)',
  ],
  ['another host without its protocol', '⟦addresses-are-http⟧[so](//evil.example)'],
  ['another host after a slash and a backslash', '⟦addresses-are-http⟧[so](/\\evil.example)'],
  [
    'another host after a slash and a backslash by its number',
    '⟦addresses-are-http⟧[so](/&#92;evil.example)',
  ],
  ['another host after two backslashes', '⟦addresses-are-http⟧[so](\\\\\\\\evil.example)'],
  ['another host after a tab and two slashes', '⟦addresses-are-http⟧[so](&Tab;//evil.example)'],
  ['another host with a tab between its slashes', '⟦links-resolve⟧[so](/&Tab;/evil.example)'],
  [
    'another host with a line end between its slashes',
    '⟦links-resolve⟧[so](/&NewLine;/evil.example)',
  ],
  [
    'another host behind a protocol without slashes',
    '⟦addresses-are-http⟧[so](https:evil.example)',
  ],
  ['another host behind one slash', '⟦addresses-are-http⟧[so](https:/evil.example)'],
  ['another host behind three slashes', '⟦addresses-are-http⟧[so](https:///evil.example)'],
  ['another host behind backslashes', '⟦addresses-are-http⟧[so](https:\\\\\\\\evil.example)'],
  ['a protocol alone', '⟦addresses-are-http⟧[so](https://)'],
  ['another host in brackets, in a sentence', 'See <https:⟦body-is-mdx⟧//evil.example/>.'],
  [
    'a mail address that is made a link by itself',
    'Write to ⟦addresses-are-http⟧desk@port.example today.',
  ],
  ['a mail address in brackets', 'Write to <desk⟦body-is-mdx⟧@port.example>.'],
  ['a mail address as a link', '⟦addresses-are-http⟧[write](mailto:desk@port.example)'],
];

const url = (address: string) =>
  changed(['url: https://gazette.example/12', `url: ⟦frontmatter-is-valid⟧${address}`]);
const related = (address: string) => withKeys(`related: [{ title: So, url: ${address} }]`);

/** Addresses that could run a program or lead to another host than they seem to. */
export const disguisedAddresses: readonly Case[] = [
  ...inLinks.map(([name, markdown]) => ({ name, text: inBody(markdown) })),
  { name: 'a source at a program', text: url('javascript:alert(1)') },
  { name: 'a source at a program in mixed case', text: url('"JavaScript:alert(1)"') },
  { name: 'a source at a program with a tab', text: url('"java\\tscript:alert(1)"') },
  { name: 'a source at a program with a line end', text: url('"java\\nscript:alert(1)"') },
  {
    name: 'a source at a program after a control character',
    text: url('⟦text-is-plain⟧"\\x01javascript:alert(1)"'),
  },
  { name: 'a source at a program after white space', text: url('" \\t javascript:alert(1)"') },
  {
    name: 'a source at a program with a colon by its name',
    text: url('javascript&colon;alert(1)'),
  },
  { name: 'a source at data', text: url('data:text/html,x') },
  { name: 'a source at a file', text: url('file:///etc/passwd') },
  { name: 'a source at a host without its protocol', text: url('//evil.example/') },
  { name: 'a source at a host without slashes', text: url('https:evil.example') },
  { name: 'a source at a page of this site', text: url('/method/') },
  { name: 'a source at a name without a protocol', text: url('gazette.example/12') },
  { name: 'a source at an address of two words', text: url('https://gazette example/12') },
  { name: 'a source at a port that cannot be', text: url('https://gazette.example:99999/') },
  {
    name: 'a program as the copy of a source',
    text: changed([
      'archived: https://archive.example/12',
      'archived: ⟦frontmatter-is-valid⟧javascript:alert(1)',
    ]),
  },
  {
    name: 'a program as sameAs of an actor',
    text: changed([
      'affiliation: ministry',
      'affiliation: ministry\n    sameAs: ⟦frontmatter-is-valid⟧"java\\tscript:alert(1)"',
    ]),
  },
  {
    name: 'a program as the address of an author',
    text: changed([
      '{ name: The desk }',
      '{ name: The desk, url: ⟦frontmatter-is-valid⟧"vbscript:x" }',
    ]),
  },
  {
    name: 'a program as related reading',
    text: related('⟦frontmatter-is-valid⟧"javascript:alert(1)"'),
  },
  {
    name: 'related reading at another host without its protocol',
    text: related('⟦frontmatter-is-valid⟧//evil.example'),
  },
  {
    name: 'related reading after a slash and a backslash',
    text: related('⟦frontmatter-is-valid⟧"/\\\\evil.example"'),
  },
  {
    name: 'related reading with a tab between its slashes',
    text: related('⟦links-resolve⟧"/\\t/evil.example"'),
  },
];
