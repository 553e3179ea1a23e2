import { largestFile } from '../../src/checks/analysis-file.ts';
import { changed, exampleText } from '../support/example-analysis.ts';
import type { Case } from './case.ts';

const names: readonly (readonly [name: string, path: string])[] = [
  ['an analysis with the name of a page', '⟦slug-is-free⟧content/analyses/method.mdx'],
  [
    'an analysis with the name of a page that is to come',
    '⟦slug-is-free⟧content/analyses/forecasts.mdx',
  ],
  ['an analysis with the name of the first page', '⟦slug-is-free⟧content/analyses/index.mdx'],
  ['an analysis with the name of the page for nothing', '⟦slug-is-free⟧content/analyses/404.mdx'],
  ['an analysis with a name of two words', '⟦slug-is-free⟧content/analyses/two words.mdx'],
  ['an analysis with a name in capitals', '⟦slug-is-free⟧content/analyses/Port.mdx'],
  ['an analysis with an underscore in its name', '⟦slug-is-free⟧content/analyses/the_port.mdx'],
  ['an analysis with a dot in its name', '⟦slug-is-free⟧content/analyses/port.en.mdx'],
  [
    'an analysis with a letter of another alphabet in its name',
    '⟦slug-is-free⟧content/analyses/pоrt.mdx',
  ],
  ['an analysis with an ending alone as its name', '⟦slug-is-free⟧content/analyses/.mdx'],
];

const latin = (text: string) => Buffer.from(text, 'latin1');

/** Files whose name, bytes or company are wrong. */
export const files: readonly Case[] = [
  ...names.map(([name, path]) => ({ name, path, text: exampleText })),
  {
    name: 'a text that is no analysis',
    text: exampleText,
    strays: ['⟦file-is-analysis⟧content/analyses/notes.md'],
  },
  {
    name: 'files of every other kind among the analyses',
    text: exampleText,
    strays: [
      '⟦file-is-analysis⟧content/analyses/port',
      '⟦file-is-analysis⟧content/analyses/port.mdx ',
      '⟦file-is-analysis⟧content/analyses/port.mdx.txt',
    ],
  },
  {
    name: 'an analysis with its ending in capitals, and one in a folder',
    text: exampleText,
    strays: [
      '⟦file-is-analysis⟧content/analyses/port.MDX',
      '⟦file-is-analysis⟧content/analyses/2026/port.mdx',
    ],
  },
  {
    name: 'a file in an old encoding of Western Europe',
    text: changed(['topic: Shipping', 'topic: Caf⟦file-is-text⟧é']),
    bytes: latin,
  },
  {
    name: 'a file in an old encoding, after a sign that means a letter was lost',
    text: changed(['topic: Shipping', 'topic: \uFFFD Caf⟦file-is-text⟧é']),
    bytes: (text) =>
      Buffer.concat(
        text.split(/(\uFFFD)/).map((part) => (part === '\uFFFD' ? Buffer.from(part) : latin(part))),
      ),
  },
  {
    name: 'a file in UTF-16 with its mark',
    text: `⟦file-is-text⟧${exampleText}`,
    bytes: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  },
  {
    name: 'a file that was cut off inside a letter',
    text: changed(['We think', 'We think “so⟦file-is-text⟧”']),
    bytes: (text) => {
      const whole = Buffer.from(text);
      return whole.subarray(0, whole.indexOf('”', whole.indexOf('We think')) + 1);
    },
  },
  {
    name: 'a slash written with too many bytes',
    text: changed(['topic: Shipping', 'topic: Ship⟦file-is-text⟧éping']),
    bytes: (text) => {
      const [before = '', after = ''] = text.split('é');
      return Buffer.concat([Buffer.from(before), Buffer.from([0xc0, 0xaf]), Buffer.from(after)]);
    },
  },
  {
    name: 'a file of two sides that were not merged',
    text: changed([
      'topic: Shipping',
      '⟦file-is-merged⟧<<<<<<< HEAD\ntopic: Shipping\n=======\ntopic: Ports\n>>>>>>> branch',
    ]),
  },
  {
    name: 'a picture with the ending of an analysis',
    text: '⟦file-is-text⟧\u0089PNG\r\n\u001a\n',
    bytes: latin,
  },
  {
    name: 'a file that is too large',
    text: `⟦file-is-text⟧${exampleText}${'\n'.repeat(largestFile)}`,
    bytes: (text) => Buffer.from(text),
  },
  {
    name: 'the same actor with another role in another analysis',
    text: exampleText,
    others: {
      'y.mdx': changed([
        'role: Minister of ports',
        'role: ⟦same-id-says-the-same⟧Minister of seas',
      ]),
    },
  },
  {
    name: 'the same source with another title and another kind in another analysis',
    text: exampleText,
    others: {
      'y.mdx': changed(
        ['title: Order 12', 'title: ⟦same-id-says-the-same⟧Order 13'],
        ['kind: document', 'kind: ⟦same-id-says-the-same⟧transcript'],
      ),
    },
  },
  {
    name: 'the same actor with an affiliation in one analysis only',
    text: exampleText,
    others: {
      'y.mdx': changed(
        ['- id: minister\n', '- ⟦same-id-says-the-same⟧id: minister\n'],
        ['    affiliation: ministry\n', ''],
      ),
    },
  },
  {
    name: 'two topics with one address',
    text: changed(['topic: Shipping', 'topic: C']),
    others: { 'y.mdx': changed(['topic: Shipping', 'topic: ⟦topic-has-its-address⟧C++']) },
  },
  {
    name: 'the same mistake in two analyses',
    text: changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12']),
    others: { 'y.mdx': changed(['topic: Shipping', 'topic: ⟦frontmatter-is-valid⟧12']) },
  },
];
