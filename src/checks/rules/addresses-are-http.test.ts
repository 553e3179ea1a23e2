import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { addressesAreHttp } from './addresses-are-http.ts';

const withBody = (markdown: string) => findings(addressesAreHttp, `${exampleText}\n${markdown}\n`);

test.each([
  '[web](https://example.org/a)',
  '[old web](http://example.org)',
  '[a page of this site](/method/)',
  '[a place on this page](#claims)',
  '![a picture of this site](/port.png)',
])('lets %s stand', (markdown) => {
  expect(withBody(markdown)).toBe('');
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert(1))',
  '[x](java&#x09;script:alert(1))',
  '[x](data:text/html,hello)',
  '[x](vbscript:x)',
  '[x](//example.org/a)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](https://example.org/tracker.gif)',
  '![x](data:image/gif;base64,AAAA)',
  '![x][pic]\n\n[pic]: https://example.org/x.png',
])('reports %s', (markdown) => {
  expect(withBody(markdown)).not.toBe('');
});

test('says what is wrong, where, and the fix', () => {
  const text = changed(['## The port', '## The port\n\nSee [it](ftp://example.org).']);
  expect(findings(addressesAreHttp, text)).toMatchInlineSnapshot(`
    "49:5 The address "ftp://example.org" is not one of the web or of this site.
        Write it from https:// on, from / on for a page of this site, or from # on for a place on this page."
  `);
  expect(withBody('![x](https://example.org/x.png)')).toMatchInlineSnapshot(`
    "55:1 The picture "https://example.org/x.png" is not on this site.
        Put the file into public/ and write its address from there, as /picture.png."
  `);
});
