import { expect, test } from 'vitest';
import { pageMargins } from './page-margins.ts';

const site = { name: 'On the Record' };

test('the title and the site stand over every sheet but the first', () => {
  expect(pageMargins('Method', site)).toBe(
    '@page{@top-left{content:"Method"}@top-right{content:"On the Record"}}' +
      '@page :first{@top-left{content:none}@top-right{content:none}}',
  );
});

test('the front page, which is called like the site, says it once', () => {
  expect(pageMargins('On the Record', site)).toContain('@top-left{content:""}');
});

test('a long title is cut after a word', () => {
  const [, title = ''] =
    /@top-left\{content:"([^"]*)"/.exec(pageMargins('a word '.repeat(40), site)) ?? [];
  expect(title).toMatch(/^(a word )+(a )?…$/);
  expect(title.length).toBeLessThanOrEqual(101);
});

test.each(['He said "no"', 'a \\ b', '</style><script>', 'two\nlines'])(
  'no title ends its string or the element that holds it: %j',
  (title) => {
    const css = pageMargins(title, site);
    const [, string = ''] = /@top-left\{content:"(.*?)"\}/.exec(css) ?? [];
    expect(string).not.toMatch(/[<"\n]/);
    // Read back as CSS reads it.
    const read = string.replace(/\\([0-9a-f]+) /g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
    expect(read).toBe(title);
  },
);
