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
