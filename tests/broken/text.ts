import { changed } from '../support/example-analysis.ts';
import { inBody, type Case } from './case.ts';

const bodies: readonly (readonly [name: string, markdown: string])[] = [
  ['a heading of the first level', '⟦headings-are-sections⟧# The harbour'],
  ['a heading of the first level, underlined', '⟦headings-are-sections⟧The harbour\n==========='],
  ['a heading of the fourth level', '⟦headings-are-sections⟧#### The harbour'],
  ['a heading of the sixth level in a list', '- ⟦headings-are-sections⟧###### The harbour'],
  ['a heading in a list', '- ⟦headings-are-sections⟧## The harbour'],
  ['a heading in a quotation', '> ⟦headings-are-sections⟧## The harbour'],
  ['a heading in a note', 'So.[^1]\n\n[^1]:\n    ⟦headings-are-sections⟧## The harbour'],
  ['a heading twice', '⟦section-ids-are-unique⟧## The port'],
  ['a heading twice, once with other signs', '⟦section-ids-are-unique⟧## “The” port!'],
  ['a heading of a section and of a part of it', '⟦section-ids-are-unique⟧### The port'],
  [
    'two parts of two sections of one title',
    '### Why\n\n## The sea\n\n⟦section-ids-are-unique⟧### Why',
  ],
  [
    'a heading twice, underlined',
    '⟦section-ids-are-unique⟧⟦headings-are-sections⟧The port\n--------',
  ],
  ['a row of a table with a cell too many', '| a | b |\n| - | - |\n| c | d ⟦table-rows-fit⟧| e |'],
  ['a heading without words', '⟦section-ids-are-unique⟧##'],
  ['words above a line of hyphens', '⟦headings-are-sections⟧Words\n---'],
  ['a heading without a space', '⟦headings-are-sections⟧##The quay'],
  ['a heading of signs only', '⟦section-ids-are-unique⟧## …?!'],
  ['a heading of a picture sign only', '⟦section-ids-are-unique⟧## 🚢'],
  ['a heading of a break of a line', '⟦section-ids-are-unique⟧## <br/>'],
  ['a heading that the page uses itself', '⟦section-ids-are-free⟧## Claims'],
  ['a heading that the page uses itself, in bold', '⟦section-ids-are-free⟧## **Sources**'],
  ['a heading that is kept for pages below', '⟦section-ids-are-free⟧## Versions'],
  ['a heading like the address of a claim', '⟦section-ids-are-free⟧### Claim port-open'],
  ['a heading like the address of a note', '⟦section-ids-are-free⟧## Footnote 1'],
  [
    'a heading that the page uses itself, twice',
    '⟦section-ids-are-free⟧## Claims\n\n⟦section-ids-are-free⟧⟦section-ids-are-unique⟧## Claims',
  ],
  ['a note that is not there', 'So it is.⟦references-are-defined⟧[^1]'],
  ['a note that nothing refers to', '⟦references-are-defined⟧[^1]: So it is.'],
  [
    'a note of another name',
    'So it is.⟦references-are-defined⟧[^port]\n\n⟦references-are-defined⟧[^prot]: He says so.',
  ],
  [
    'a note without its colon',
    'So it is.⟦references-are-defined⟧[^1]\n\n⟦references-are-defined⟧[^1] He says so.',
  ],
  [
    'two notes that are not there, in a table',
    '| a |\n| - |\n| b ⟦references-are-defined⟧[^1] and ⟦references-are-defined⟧[^2] |',
  ],
  ['a link by a name that is not there', 'See ⟦references-are-defined⟧[the order][order].'],
  ['a picture by a name that is not there', 'See ⟦references-are-defined⟧![the port][picture].'],
  ['a link by a name without an address', '⟦references-are-defined⟧[the order][order]\n\n[order]:'],
  ['a note with its words in round brackets', 'So it is.⟦references-are-defined⟧[^1](he says so)'],
  ['quotations nested thirty-three deep', `⟦body-is-mdx⟧${'> '.repeat(33)}So.`],
  ['lists nested five thousand deep', `⟦body-is-mdx⟧${'- '.repeat(5000)}So.`],
  ['lists with numbers nested forty deep', `⟦body-is-mdx⟧${'1. '.repeat(40)}So.`],
  ['a line far from the margin', `${' '.repeat(201)}⟦body-is-mdx⟧So.`],
  ['twenty thousand asterisks', `⟦body-is-mdx⟧${'*'.repeat(20_000)}`],
  ['emphasis that never ends', `⟦body-is-mdx⟧${'**so '.repeat(300)}`],
  [
    'code signs in growing number',
    `⟦body-is-mdx⟧${Array.from({ length: 60 }, (_, i) => '`'.repeat(i)).join(' ')}`,
  ],
  [
    'a quotation that goes on for thousands of lines',
    `> a\n${'a\n'.repeat(200)}⟦body-is-mdx⟧${'a\n'.repeat(20_000)}`,
  ],
  ['twenty thousand brackets', `⟦body-is-mdx⟧${'['.repeat(20_000)}`],
  ['pictures inside each other', `⟦body-is-mdx⟧${'![a]('.repeat(5000)}`],
  [
    'too many signs on the third line of a paragraph',
    `So\nit is,\n⟦body-is-mdx⟧${'_'.repeat(501)}`,
  ],
  [
    'elements nested seventy deep',
    `${'<span>'.repeat(63)}⟦body-is-mdx⟧${'<span>'.repeat(7)}so${'</span>'.repeat(70)}`,
  ],
  [
    'lists that are nested line by line',
    Array.from(
      { length: 60 },
      (_, i) => `${'  '.repeat(i)}${i === 32 ? '⟦body-is-mdx⟧' : ''}- so`,
    ).join('\n'),
  ],
];

/** Headings, notes and what a text may hold of each sign. */
export const text: readonly Case[] = [
  ...bodies.map(([name, markdown]) => ({ name, text: inBody(markdown) })),
  {
    name: 'a heading in Cyrillic that is too long for the name of a folder',
    text: changed(['## The port', `⟦section-ids-are-short⟧## ${'порт і море '.repeat(12).trim()}`]),
  },
  {
    name: 'a part of a section before the first section',
    text: changed(['## The port', '⟦headings-are-sections⟧### Before it\n\n## The port']),
  },
  {
    name: 'the title again, as a heading',
    text: changed(['## The port', '⟦headings-are-sections⟧# A port opens\n\n## The port']),
  },
];
