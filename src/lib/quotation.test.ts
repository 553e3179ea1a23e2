import { describe, expect, test } from 'vitest';
import { Excerpts } from './quotation.ts';

const excerpts = new Excerpts([
  "It says that the 'port' is\n  open from Monday.",
  'The ports are open – all of them … so far.',
]);

describe('firstForeignWord', () => {
  test.each([
    ['the “port” is open'],
    ['The ports are open — all'],
    ['of them ... so far'],
    ['It'],
    ['so far.'],
  ])('is undefined for %j, which a text holds', (quotation) => {
    expect(excerpts.firstForeignWord(quotation)).toBeUndefined();
  });

  test.each([
    ['another letter case', 'it says that', 0],
    ['another word', 'It says that a port', 3],
    ['a word left out', 'It says the port', 2],
    ['another last word', 'is open from Tuesday', 3],
    ['only the beginning of a word', 'The port are open', 1],
    ['only the end of a word', 'orts are open', 0],
    ['the end of one text and the beginning of the next', 'from Monday. The ports', 2],
    ['one foreign word', 'Nobody', 0],
    ['a sign that is not there', 'The ports, are open', 1],
  ])('is the word that departs: %s', (_, quotation, position) => {
    expect(excerpts.firstForeignWord(quotation)).toBe(position);
  });

  test('is the first of all where there is no text', () => {
    expect(new Excerpts([]).firstForeignWord('It says')).toBe(0);
  });

  test('is found where a text holds the beginning only further on, as a whole word', () => {
    expect(new Excerpts(['ports, then a port is']).firstForeignWord('port is shut')).toBe(2);
  });
});

describe('holdInOrder', () => {
  test.each([
    ['one piece', ['is open from']],
    ['pieces in their order', ['It says', 'is open', 'Monday']],
    ['pieces beside each other', ['It says', 'that the']],
    ['no pieces', []],
  ])('holds %s', (_, pieces) => {
    expect(excerpts.holdInOrder(pieces)).toBe(true);
  });

  test.each([
    ['pieces in another order', ['is open', 'It says']],
    ['pieces that share words', ['It says that', 'that the']],
    ['one piece twice', ['is open', 'is open']],
    ['pieces of two texts', ['It says', 'The ports']],
    ['a piece that no text has', ['It says', 'from Tuesday']],
    ['a piece that is the beginning of a word', ['It says', 'open from Mon']],
  ])('does not hold %s', (_, pieces) => {
    expect(excerpts.holdInOrder(pieces)).toBe(false);
  });
});
