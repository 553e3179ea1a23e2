import { expect, test } from 'vitest';
import { plainBody } from './plain-body.ts';

test('a body without its record keeps the words and the quotations', () => {
  const body = `They <Claim id="a">met, *twice*</Claim>, and <Claim id="b">left</Claim>.

<PullQuote claim="a"/>

<Dispute claims="a b"/>

<Timeline/>

## [Next](/x/) <abbr title="y">y</abbr>
`;
  expect(plainBody(body, (claim) => `words of ${claim}`)).toBe(`They met, *twice*, and left.

> “words of a”

## [Next](/x/) <abbr title="y">y</abbr>
`);
});
