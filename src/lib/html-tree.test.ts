import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { hastOf, readHtml } from './html-tree.ts';

const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A &amp; b</title><style>a > b{}</style></head>' +
  '<body><p>1 &lt; 2<br>“ü”</p><svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><path d="M0 0"/></svg>' +
  '<p hidden="">&nbsp;</p><input disabled=""><img src="/a.png" alt=""><script>if (a < b && c) d();</script></body></html>';

describe('HTML that we wrote', () => {
  test('is written as it was read', () => {
    expect(readHtml(page).html()).toBe(
      // What is empty in a drawing is written in its short form.
      page.replace('<linearGradient id="a"></linearGradient>', '<linearGradient id="a"/>'),
    );
  });

  test('can be asked and changed', () => {
    const $ = readHtml(page);
    expect($('body > p').length).toBe(2);
    expect($('title').text()).toBe('A & b');
    $('p').first().attr('lang', 'de').text('“ü” & <x>');
    expect($.html($('p').first())).toBe('<p lang="de">“ü” &amp; &lt;x&gt;</p>');
  });

  test('has line ends as a browser reads them', () => {
    expect(readHtml('<pre>a\r\nb\rc</pre>')('pre').text()).toBe('a\nb\nc');
  });
});

describe('the tree for the writers of hast', () => {
  test('says the same', () => {
    expect(toHtml(hastOf(readHtml(page)))).toBe(
      page
        .replace('<path d="M0 0"/>', '<path d="M0 0"></path>')
        .replace('1 &lt; 2', '1 &#x3C; 2')
        .replace('A &amp; b', 'A &#x26; b')
        .replace('&nbsp;', '\u00a0')
        .replaceAll(/ (hidden|disabled|alt)=""/g, ' $1'),
    );
  });

  test('holds no comments', () => {
    expect(hastOf(readHtml('<p>a<!-- b --></p>')).children).toEqual([
      { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'a' }] },
    ]);
  });
});
