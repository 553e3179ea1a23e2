import { expect, test } from 'vitest';
import { splitLastWord } from './html.ts';

test.each([
  ['the port is open', 'the port is ', 'open'],
  ['open', '', 'open'],
  ['  the port\n', 'the ', 'port'],
  ['the <em>port</em> opened', 'the <em>port</em> ', 'opened'],
  ['', '', ''],
])('parts %j before its last word', (html, head, last) => {
  expect(splitLastWord(html)).toEqual([head, last]);
});

test.each(['the port <em>opened</em>', '<em>opened</em>', 'the <em>old port</em>'])(
  'leaves %j whole, because its last word holds markup',
  (html) => {
    expect(splitLastWord(html)).toEqual([html, '']);
  },
);

test('never cuts through a tag', () => {
  const [head, last] = splitLastWord('see <a href="/x" title="a b">it');
  expect([head, last]).toEqual(['see <a href="/x" title="a b">it', '']);
});

test('a last word that no small screen could hold is not kept whole', () => {
  expect(splitLastWord('see https://example.org/a/long/address')).toEqual([
    'see https://example.org/a/long/address',
    '',
  ]);
});
