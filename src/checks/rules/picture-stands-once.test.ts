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

test('is silent on steps whose name is that of another picture', () => {
  expect(
    drawing('<Timeline/>', '<SourceMap/>', '<Steps of="Timeline"/>', '<Steps of="Sources"/>'),
  ).toBe('');
});

test('reports two pictures that would have one id', () => {
  expect(drawing('<Steps of="Rate, %"/>', '<Steps of="Rate %"/>', '<Steps of="RATE"/>'))
    .toMatchInlineSnapshot(`
      "55:1 <Steps of="Rate %"/> would have the address #picture-steps-rate, as <Steps of="Rate, %"/> in line 53 has.
          Name one of them in other words, here and in the figures of its claims: signs and capitals make no difference.
      57:1 <Steps of="RATE"/> would have the address #picture-steps-rate, as <Steps of="Rate, %"/> in line 53 has.
          Name one of them in other words, here and in the figures of its claims: signs and capitals make no difference."
    `);
});

test('reports steps of whose name no id can be made, each of them', () => {
  expect(drawing('<Steps of="%"/>', '<Steps of="‰"/>')).toMatchInlineSnapshot(`
    "53:1 No address can be made of "%": it has neither a letter nor a digit.
        Name what is measured in words, here and in the figures of its claims.
    55:1 No address can be made of "‰": it has neither a letter nor a digit.
        Name what is measured in words, here and in the figures of its claims."
  `);
});

test('leaves steps of nothing to the grammar', () => {
  expect(drawing('<Steps/>', '<Steps of=" "/>', '<Steps/>')).toBe('');
});

test('reports a picture that stands twice, and where it stands first', () => {
  expect(drawing('<Timeline/>', 'Words.', '<Timeline/>')).toMatchInlineSnapshot(`
    "57:1 <Timeline/> stands here a second time; the first is in line 53.
        Keep one of them, and link to it: #picture-timeline."
  `);
  expect(drawing('<Steps of="Duty"/>', '<Steps of="Duty"/>')).toMatchInlineSnapshot(`
    "55:1 <Steps of="Duty"/> stands here a second time; the first is in line 53.
        Keep one of them, and link to it: #picture-steps-duty."
  `);
});
