import { describe, expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { quotations } from './quotations.ts';

const wordsIn = (body: string) => quotations(parseBody(body), body).map(({ words }) => words);

describe('quotations', () => {
  test.each([
    ['“one” and „two“ and „three”', ['one', 'two', 'three']],
    ['«one» and ‹two›', ['one', 'two']],
    ['‘one’ and ‚two‘ and ‚three’', ['one', 'two', 'three']],
    ['"one" and ("two")', ['one', 'two']],
    ['「one」 and 『two』', ['one', 'two']],
    ['“” and "" and “ ”', ['', '', ' ']],
    ['“one ‘two’ three”', ['one ‘two’ three']],
    ['‘it’s the minister’s’, he said', ['it’s the minister’s']],
    ['“one *two* [three](/) `four`”', ['one two three four']],
    ['“one <Claim id="x">two</Claim> three”', ['one two three']],
    ['“one<br/>two”', ['one two']],
    ['»one« and ”two”', ['one', 'two']],
    ['« one » and » two', [' one ']],
    ["He said 'one two', and went", ['one two']],
    ['“one\ntwo”', ['one\ntwo']],
    ['“one\\\ntwo”', ['one two']],
    ['“one[^1] two”\n\n[^1]: note', ['one two']],
    ['“not closed\n\n“closed”', ['not closed', 'closed']],
    ['&ldquo;one&rdquo; &amp; \\"two\\"', ['one', 'two']],
  ])('finds what %j holds', (body, words) => {
    expect(wordsIn(body)).toEqual(words);
  });

  test.each([
    ['no marks at all'],
    ['the minister’s word and the ports’ hopes'],
    ['‘twas so, and never closed'],
    ['a 12" pipe'],
    ["the ‘90s and the '90s"],
    ["the ministers' word"],
    ['a mark " that stands apart'],
    ['one" two'],
    ['```\n“code”\n```'],
  ])('finds nothing in %j', (body) => {
    expect(wordsIn(body)).toEqual([]);
  });

  test('finds them in headings, lists, tables and notes, each once', () => {
    const body = `## “one”

- “two”
  - “three”

| “four” | five |
| ------ | ---- |
| six    | “seven” |

Text.[^1]

[^1]: “eight”
`;
    expect(wordsIn(body)).toEqual(['one', 'two', 'three', 'four', 'seven', 'eight']);
  });

  test('takes each paragraph of a block quotation without marks as one', () => {
    expect(wordsIn('> one\n> two\n>\n> three\n\nfour')).toEqual(['one\ntwo', 'three']);
    expect(wordsIn('> - one\n>\n> > two')).toEqual(['one', 'two']);
  });

  test('takes what stands in marks where such a paragraph has some', () => {
    expect(wordsIn('> He said “one” then.\n>\n> two')).toEqual(['one', 'two']);
  });

  test.each(['— The Minister', '– The Minister', '\\- The Minister'])(
    'leaves out the line that names the speaker: %s',
    (line) => {
      expect(wordsIn(`> one\n>\n> ${line}`)).toEqual(['one']);
    },
  );

  test('takes a block quotation for one, also where it begins with a dash', () => {
    expect(wordsIn('> — one two')).toEqual(['— one two']);
    expect(wordsIn('> — one\n>\n> two')).toEqual(['— one', 'two']);
  });

  test.each([
    ['plain words', 'So “one two”'],
    ['escapes', '\\*So\\* “one \\* two”'],
    ['entities', 'A &amp; B “one &lt; two”'],
    ['entities of signs that are not written', '“one&nbsp;two” A'],
    ['lines of a block quotation', '> “one\n> two”'],
    ['lines of a list', '- “one\n  two”'],
    ['emphasis', '“**one** *two*”'],
    ['signs of two units', '🚢 “one 🚢 two”'],
  ])('gives the offset of each letter of a word: %s', (_, body) => {
    const [found] = quotations(parseBody(body), body);
    if (!found) throw new Error('No quotation is found.');
    expect(found.offsets).toHaveLength(found.words.length);
    for (const word of ['one', 'two']) {
      const at = found.words.indexOf(word);
      const offsets = found.offsets.slice(at, at + word.length);
      expect(offsets.map((offset) => body.charAt(offset)).join('')).toBe(word);
      expect(offsets[0]).toBe(body.indexOf(word));
    }
  });
});
