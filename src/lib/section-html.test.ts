import { describe, expect, test } from 'vitest';
import { readHtml } from './html-tree.ts';
import { openingHtml, sectionHtml } from './section-html.ts';

const note = (n: number, ...backs: string[]) =>
  `<li id="user-content-fn-${n}"><p>Note ${n}. ${backs
    .map((back) => `<a href="#user-content-fnref-${back}" data-footnote-backref>↩</a>`)
    .join('')}</p></li>`;
const ref = (n: number, id: string) =>
  `<sup><a href="#user-content-fn-${n}" id="user-content-fnref-${id}" data-footnote-ref>${n}</a></sup>`;

const text = readHtml(
  `<p>Before.</p>
<section id="one" aria-labelledby="one--heading"><div class="heading"><h2 id="one--heading">One &amp; “only”</h2></div>
<p>First${ref(1, '1')} <b>ü</b> <q>a</q></p><h3 id="sub">Sub</h3></section>
<section id="один"><h2>Один</h2><p>Second${ref(2, '2')}${ref(1, '1-2')}</p></section>
<section id="bare"><h2>Bare</h2></section>
<section data-footnotes class="footnotes"><h2 id="footnote-label" class="visually-hidden">Notes</h2><ol>${note(1, '1', '1-2')}${note(2, '2')}</ol></section>`,
);

describe('one section of a text', () => {
  test('has its heading as the first of the page, and the words as they are', () => {
    expect(sectionHtml(text, 'one')).toContain(
      '<section id="one" aria-labelledby="one--heading"><div class="heading"><h1 id="one--heading">One &amp; “only”</h1></div>\n<p>First',
    );
    expect(sectionHtml(text, 'one')).toContain(
      '<b>ü</b> <q>a</q></p><h2 id="sub">Sub</h2></section>',
    );
  });

  test('has the notes that it refers to, with their numbers and the way back to its own references', () => {
    expect(sectionHtml(text, 'один')).toContain('<li id="user-content-fn-2" value="2">');
    expect(sectionHtml(text, 'один').match(/data-footnote-backref/g)?.length).toBe(2);
    expect(sectionHtml(text, 'one')).not.toContain('Note 2');
    expect(sectionHtml(text, 'one')).toContain('Note 1. <a href="#user-content-fnref-1"');
    expect(sectionHtml(text, 'one')).not.toContain('fnref-1-2');
  });

  test('has no list of notes where it refers to none', () => {
    expect(sectionHtml(text, 'bare')).toBe('<section id="bare"><h1>Bare</h1></section>');
  });

  test('leaves the text as it was for the next', () => {
    expect(sectionHtml(text, 'one')).toBe(sectionHtml(text, 'one'));
  });

  test('must exist', () => {
    expect(() => sectionHtml(text, 'two')).toThrow('no section with the id "two"');
  });
});

test('what stands before the first section is its opening, with the notes that it refers to', () => {
  const $ = readHtml(
    '<p>One.<a data-footnote-ref href="#n1" id="r1">1</a></p><section id="a"><p>Two.<a data-footnote-ref href="#n2" id="r2">2</a></p></section><section data-footnotes><ol><li id="n1">First.</li><li id="n2">Second.</li></ol></section>',
  );
  const opening = openingHtml($);
  expect(opening).toMatch(/^<p>One\./);
  expect(opening).toContain('First.');
  expect(opening).not.toMatch(/Two|Second/);
  expect(openingHtml(readHtml('<section id="a"><p>Two.</p></section>'))).toBe('');
});
