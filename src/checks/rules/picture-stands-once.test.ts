import { expect, test } from 'vitest';
import { changed, findings } from '../../../tests/support/example-analysis.ts';
import { pictureStandsOnce } from './picture-stands-once.ts';

const drawing = (...pictures: string[]) =>
  findings(
    pictureStandsOnce,
    changed(['We think that', `${pictures.join('\n\n')}\n\nWe think that`]),
  );

test('is silent on different pictures, and on steps of different things', () => {
  expect(
    drawing('<Timeline/>', '<WhoSaidWhat/>', '<Steps of="Duty"/>', '<Steps of="Price"/>'),
  ).toBe('');
});

test('reports a picture that stands twice, and where it stands first', () => {
  expect(drawing('<Timeline/>', 'Words.', '<Timeline/>')).toMatchInlineSnapshot(`
    "57:1 <Timeline/> stands here a second time; the first is in line 53.
        Keep one of them, and link to it as to any place of the page."
  `);
  expect(drawing('<Steps of="Duty"/>', '<Steps of="Duty"/>')).toMatchInlineSnapshot(`
    "55:1 <Steps of="Duty"/> stands here a second time; the first is in line 53.
        Keep one of them, and link to it as to any place of the page."
  `);
});
