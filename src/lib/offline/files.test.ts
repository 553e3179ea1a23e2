import { describe, expect, test } from 'vitest';
import { addressOf, fileOf } from './files.ts';

const root = 'https://host.example/a/b/';

describe('the address of a file', () => {
  test.each([
    ['index.html', root],
    ['x/index.html', `${root}x/`],
    ['404.html', `${root}404.html`],
    ['_astro/f.woff2', `${root}_astro/f.woff2`],
    ['x/порт/index.html', `${root}x/%D0%BF%D0%BE%D1%80%D1%82/`],
  ])('%s is %s, and back', (file, address) => {
    expect(addressOf(root, file)).toBe(address);
    expect(fileOf(root, address)).toBe(file);
  });
});

describe('the file that an address shows', () => {
  test.each([
    ['with a query and a place', `${root}x/?a=b#c`, 'x/index.html'],
    ['of a folder without its slash', `${root}x`, 'x/index.html'],
    ['of the file itself', `${root}x/index.html`, 'x/index.html'],
    ['of the search index', `${root}pagefind/p.en_1.pf_meta?index`, 'pagefind/p.en_1.pf_meta'],
    ['of a download', `${root}x/x.epub`, 'x/x.epub'],
  ])('%s', (_, address, file) => {
    expect(fileOf(root, address)).toBe(file);
  });

  test.each([
    ['above the site', 'https://host.example/a/'],
    ['of another site on the host', 'https://host.example/a/bc/'],
    ['on another host', 'https://other.example/a/b/'],
    ['that is no text', `${root}%E0%A4%A/`],
  ])('is none %s', (_, address) => {
    expect(fileOf(root, address)).toBeUndefined();
  });
});
