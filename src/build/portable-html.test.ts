import { describe, expect, test } from 'vitest';
import { portableHtml, relativeAddress } from './portable-html.ts';

describe('an address as seen from a page', () => {
  test.each([
    ['index.html', '/', 'index.html'],
    ['index.html', '/method/', 'method/index.html'],
    ['method/index.html', '/', '../index.html'],
    ['method/index.html', '/favicon.svg', '../favicon.svg'],
    ['a/claims/b/index.html', '/a/claims/c/#x', '../c/index.html#x'],
    ['a/claims/b/index.html', '/a/', '../../index.html'],
    ['a/index.html', '/a/claims/?by=x#y', 'claims/index.html?by=x#y'],
    ['a/index.html', '/a/card.png', 'card.png'],
  ])('from %s, %s is %s', (file, address, relative) => {
    expect(relativeAddress(file, address)).toBe(relative);
  });

  test('is only the fragment where it leads to a place on the page itself', () => {
    expect(relativeAddress('a/index.html', '/a/#claim-b')).toBe('#claim-b');
  });

  test('is the file where it leads to the page itself as a whole', () => {
    expect(relativeAddress('a/index.html', '/a/')).toBe('index.html');
  });

  test('leads where the address from the root leads, at any depth and below any path', () => {
    for (const file of ['index.html', 'a/index.html', 'a/b/index.html', 'a/b/c/embed/index.html'])
      for (const address of ['/', '/a/', '/a/b/#x', '/z/y/x.png', '/a/b/c/embed/'])
        for (const site of ['http://host.example', 'http://host.example/deep/er']) {
          const { pathname, hash } = new URL(
            relativeAddress(file, address),
            `${site}/${file.replace(/index\.html$/, '')}`,
          );
          const shown = `http://host.example${pathname.replace(/index\.html$/, '')}${hash}`;
          expect(shown, `${address} from ${file}`).toBe(site + address);
        }
  });
});

describe('a portable page', () => {
  const from = (html: string, file = 'a/index.html') => portableHtml(file, html);

  test('has relative links, icons, pictures and fonts', () => {
    expect(
      from(
        `<!DOCTYPE html><link rel="icon" href="/favicon.svg"><style>a{src:url("/_astro/f.woff2") format("woff2"),url(/g.woff2)}</style><a class=x href="/">To</a><img alt="" src='/p.png'>`,
      ),
    ).toMatchInlineSnapshot(
      `"<!DOCTYPE html><link rel="icon" href="../favicon.svg"><style>a{src:url("../_astro/f.woff2") format("woff2"),url(../g.woff2)}</style><a class=x href="../index.html">To</a><img alt="" src='../p.png'>"`,
    );
  });

  test('leads on from an old address', () => {
    expect(from('<meta http-equiv="refresh" content="0; url=/b/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../b/index.html">',
    );
  });

  test.each([
    ['absolute addresses', '<a href="https://a.example/b/">x</a><link href="//a.example/c">'],
    ['places on the page', '<a href="#b">x</a>'],
    ['mail addresses and data', '<a href="mailto:a@b.example">x</a><img src="data:image/png,/x">'],
    ['what only looks like an address', '<p title="/a/" data-share="/b/">href="/c/" url(/d)</p>'],
    [
      'text with entities',
      '<a title="&quot; href=&quot;/b/&quot;" href="#a">&lt;a href="/x"&gt;</a>',
    ],
    ['code and comments', '<!-- <a href="/a/"> --><script>const a = \'<a href="/b/">\';</script>'],
    ['texts of fields', '<textarea><a href="/a/"></textarea>'],
    ['descriptions that begin with a slash', '<meta name="description" content="/a/ is">'],
    ['attributes without a value', '<a href>x</a><input disabled>'],
  ])('keeps %s as they are', (_, html) => {
    expect(from(html)).toBe(html);
  });

  test('finds addresses after values with entities in them', () => {
    expect(from('<a title="a &amp; b" href="/c/?d&amp;e">x</a>')).toBe(
      '<a title="a &amp; b" href="../c/index.html?d&amp;e">x</a>',
    );
  });

  test('that a host shows at any address keeps its own absolute, below the path of the site', () => {
    expect(
      from('<html data-site-path="/below/"><a href="/">x</a><a href="/b/">y</a>', '404.html'),
    ).toBe('<html data-site-path="/below/"><a href="/below/">x</a><a href="/below/b/">y</a>');
  });
});
