import { expect, test } from 'vitest';
import type { Run } from '../model/version.ts';
import { blocksOf } from './blocks.ts';
import { parseBody } from './parse.ts';

const words = (text: string): Run[][] => [[{ text }]];
const blocks = (body: string) =>
  blocksOf(parseBody(body), {
    pullQuote: (claim) => words(`“${claim}”`),
    dispute: (claims) => claims.flatMap((claim) => words(claim)),
  });

test('keeps headings with their anchors, and paragraphs', () => {
  expect(blocks('First\nwords.\n\n## The port\n\n### A pier\n')).toEqual([
    { kind: 'paragraph', parts: words('First words.') },
    { kind: 'heading', level: 2, id: 'the-port', parts: words('The port') },
    { kind: 'heading', level: 3, id: 'a-pier', parts: words('A pier') },
  ]);
});

test('keeps how words are set, where they lead, their language and the claim that they state', () => {
  const [block] = blocks(
    'A *very **old*** [port](/a/), `x`, <span lang="ru">порт</span>, H<sub>2</sub>O, <Claim id="open">it *is* open</Claim> and [this][there].\n\n[there]: https://there.example/',
  );
  expect(block?.parts[0]).toEqual([
    { text: 'A ' },
    { text: 'very ', as: ['em'] },
    { text: 'old', as: ['em', 'strong'] },
    { text: ' ' },
    { text: 'port', href: '/a/' },
    { text: ', ' },
    { text: 'x', as: ['code'] },
    { text: ', ' },
    { text: 'порт', lang: 'ru' },
    { text: ', H' },
    { text: '2', as: ['sub'] },
    { text: 'O, ' },
    { text: 'it ', claim: 'open' },
    { text: 'is', claim: 'open', as: ['em'] },
    { text: ' open', claim: 'open' },
    { text: ' and ' },
    { text: 'this', href: 'https://there.example/' },
    { text: '.' },
  ]);
});

test('keeps lists by their items, with their numbers and how deep they stand', () => {
  expect(blocks('3. three\n4. four\n\n   - below\n')).toEqual([
    { kind: 'item', level: 1, marker: '3.', parts: words('three') },
    { kind: 'item', level: 1, marker: '4.', parts: words('four') },
    { kind: 'item', level: 2, marker: '•', parts: words('below') },
  ]);
});

test('keeps tables by their rows, quotations, code and notes', () => {
  expect(
    blocks('| a | b |\n| - | - |\n| 1 | 2 |\n\n> said[^1]\n\n```\nx  y\n```\n\n[^1]: Where.\n'),
  ).toEqual([
    { kind: 'row', head: true, parts: [[{ text: 'a' }], [{ text: 'b' }]] },
    { kind: 'row', parts: [[{ text: '1' }], [{ text: '2' }]] },
    { kind: 'quotation', parts: [[{ text: 'said' }, { text: '1', as: ['sup'] }]] },
    { kind: 'code', parts: words('x  y') },
    { kind: 'note', marker: '1', parts: words('Where.') },
  ]);
});

test('keeps what the text shows of the record in words; a picture by its name, known or not', () => {
  expect(
    blocks('<PullQuote claim="open"/>\n\n<Dispute claims="a b"/>\n\n<WhoSaidWhat/>\n'),
  ).toEqual([
    { kind: 'pull-quote', parts: words('“open”') },
    { kind: 'dispute', parts: [...words('a'), ...words('b')] },
    { kind: 'picture', parts: words('Picture: who said what') },
  ]);
});

test('keeps a paragraph that is wholly one claim', () => {
  expect(blocks('<Claim id="open">It is open.</Claim>')).toEqual([
    { kind: 'paragraph', parts: [[{ text: 'It is open.', claim: 'open' }]] },
  ]);
});
