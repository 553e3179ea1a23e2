import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';

test('the files that a page loads are found from where it stands, each once', () => {
  const html = `<link rel="icon" href="../favicon.svg"><link rel="canonical" href="https://a.example/">
    <link rel="preload" href="../_astro/f.woff2"><style>@font-face{src:url("../_astro/f.woff2"),url(../_astro/g.woff2)}</style>
    <a href="../b/index.html">no</a><img src="p%20q.png?v=1" srcset="s.png 1x, ../t.png 2x"><img src="data:image/png,x">
    <script>x</script><script src="u.js"></script>`;
  expect(pageFacts('a/index.html', html).assets.toSorted()).toEqual([
    '_astro/f.woff2',
    '_astro/g.woff2',
    'a/p q.png',
    'a/s.png',
    'a/u.js',
    'favicon.svg',
    't.png',
  ]);
});

test('a page for any address has none to follow', () => {
  expect(pageFacts('404.html', '<link rel="icon" href="/favicon.svg">').assets).toEqual([]);
});

/** What the sitemap is told of a page. */
const listed = (head = '', main = '') =>
  pageFacts(
    'a/part/index.html',
    `<head>${head}</head><body><a href="../../c/index.html">c</a><main>${main}</main></body>`,
  ).listed;
const published = '<meta property="article:published_time" content="2026-01-01T00:00:00Z">';
const modified = '<meta property="article:modified_time" content="2026-02-01T00:00:00Z">';

test('a page is as old as its last change, else as its publication, else of no day', () => {
  expect(listed(published).modified).toBe('2026-01-01T00:00:00Z');
  expect(listed(modified + published).modified).toBe('2026-02-01T00:00:00Z');
  expect(listed().modified).toBeUndefined();
});

test('a page shows what its main part links to on the site, each once', () => {
  const links = [
    '<a href="../index.html#x">a</a>',
    '<a href="../claims/c/index.html">a again</a>',
    '<a href="../../b/index.html?q">b</a>',
    '<a href="#here">here</a>',
    '<a href="https://else.example/d/">d</a>',
  ];
  expect(listed('', links.join('')).shows).toEqual(['a', 'b']);
});

test('a page says where it is at home, and whether it is to be listed', () => {
  expect(listed('<link rel="canonical" href="https://port.example/a/">')).toMatchObject({
    path: '/a/part/',
    canonical: 'https://port.example/a/',
    isLeftOut: false,
  });
  expect(listed().canonical).toBeUndefined();
  expect(listed('<meta name="robots" content="noindex">').isLeftOut).toBe(true);
  expect(listed('<meta http-equiv="refresh" content="0; url=/a/">').isLeftOut).toBe(true);
});
