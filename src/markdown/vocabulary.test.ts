import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { claimsOf, isElement, textAttribute, type MdxElement } from './vocabulary.ts';

/** The first element of a body. */
function element(text: string): MdxElement {
  let found: MdxElement | undefined;
  visit(parseBody(text), (node) => {
    if (isElement(node)) found ??= node;
  });
  if (!found) throw new Error(`No element in: ${text}`);
  return found;
}

describe('an element', () => {
  test('is one in a line and one of its own', () => {
    expect(isElement(element('So <Claim id="a">it</Claim>.'), 'Claim')).toBe(true);
    expect(isElement(element('<PullQuote claim="a" />'), 'PullQuote')).toBe(true);
  });

  test('of another name is not the one asked for', () => {
    expect(isElement(element('<Clam id="a">it</Clam>'), 'Claim')).toBe(false);
  });

  test('is not Markdown', () => {
    expect(parseBody('*so*').children.some((node) => isElement(node))).toBe(false);
  });
});

describe('an attribute', () => {
  test.each([
    ['plain text', '<Claim id="a b">x</Claim>', 'a b'],
    ['missing', '<Claim>x</Claim>', undefined],
    ['without a value', '<Claim id>x</Claim>', undefined],
    ['code', '<Claim id={a}>x</Claim>', undefined],
    ['spread', '<Claim {...a}>x</Claim>', undefined],
  ])('that is %s', (_, text, value) => {
    expect(textAttribute(element(text), 'id')).toBe(value);
  });
});

test('claims are parted by white space of any length', () => {
  expect(claimsOf(element('<Dispute claims=" a  b\nc " />'), 'Dispute')).toEqual(['a', 'b', 'c']);
  expect(claimsOf(element('<Dispute claims="" />'), 'Dispute')).toEqual([]);
});
