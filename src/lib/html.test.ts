import { expect, test } from 'vitest';
import { mapAnchors, splitLastWord } from './html.ts';

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

test('links to anchors that are not in the piece are led elsewhere, others stay', () => {
  const html =
    '<p id="here">“#there” <a class="x" href="#there">1</a> <a href="#here">2</a> <a href="/y/#there">3</a> <a\nhref="#%D1%8F">4</a> &lt;a href="#there"></p>';
  expect(mapAnchors(html, (anchor) => `/x/#${anchor}`)).toBe(
    '<p id="here">“#there” <a class="x" href="/x/#there">1</a> <a href="#here">2</a> <a href="/y/#there">3</a> <a\nhref="/x/#%D1%8F">4</a> &lt;a href="#there"></p>',
  );
});
