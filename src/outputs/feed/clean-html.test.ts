import { expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

const absolute = (path: string) => `https://port.example/below${path}`;
const clean = (html: string) => cleanHtml(html, '/x/', absolute);

test.each([
  [
    'an address on the site is whole',
    '<a href="/x/claims/a/">1</a>',
    '<a href="https://port.example/below/x/claims/a/">1</a>',
  ],
  [
    'an anchor leads to the page',
    '<a href="#note">n</a>',
    '<a href="https://port.example/below/x/#note">n</a>',
  ],
  [
    'another site stays',
    '<a href="https://a.example/?a=1&amp;b=2">a</a>',
    '<a href="https://a.example/?a=1&amp;b=2">a</a>',
  ],
  [
    'an address without its scheme is that of another site',
    '<img src="//a.example/i.png" alt="">',
    '<img src="//a.example/i.png" alt="">',
  ],
  [
    'a picture of the site is found',
    '<img src="/port.png" alt="Port">',
    '<img src="https://port.example/below/port.png" alt="Port">',
  ],
  [
    'scripts and styles go, with what they hold',
    '<p>a<script>b</script><style>c</style></p>',
    '<p>a</p>',
  ],
  [
    'handlers, styles, classes and ids go',
    '<p id="p" class="c" style="s" onclick="x()" data-a="b">a</p>',
    '<p>a</p>',
  ],
  ['language and direction stay', '<p lang="uk" dir="auto">а</p>', '<p lang="uk" dir="auto">а</p>'],
  [
    'what only carried a class is unwrapped',
    '<p><span class="c">a</span> <span lang="ru">б</span></p>',
    '<p>a <span lang="ru">б</span></p>',
  ],
  ['a link without words goes', '<h2>a</h2><a href="/x/a/"></a>', '<h2>a</h2>'],
  ['what screen readers skip goes', '<p>a<span aria-hidden="true">b</span></p>', '<p>a</p>'],
  ['comments go', '<p>a<!-- b --></p>', '<p>a</p>'],
  [
    'signs of markup in text stay text',
    '<p>&lt;/script&gt; &amp;open</p>',
    '<p>&lt;/script&gt; &amp;open</p>',
  ],
])('%s', (_, html, expected) => {
  expect(clean(html)).toBe(expected);
});

test('in place of a drawing stands a link to it, by its title', () => {
  expect(
    clean('<figure><svg><title>Steps</title><a href="#a"><text>50</text></a></svg></figure>'),
  ).toBe('<figure><p><a href="https://port.example/below/x/">Steps</a></p></figure>');
});
