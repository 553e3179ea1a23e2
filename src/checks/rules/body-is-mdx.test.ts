import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { bodyIsMdx } from './body-is-mdx.ts';

test('is silent where it holds', () => {
  expect(findings(bodyIsMdx, exampleText)).toBe('');
});

test.each([
  ['a tag that is not closed', 'is <Claim id="port-open">the port'],
  ['a tag that is not finished', 'is <Claim'],
  ['a brace', 'so { it'],
  ['an address in angle brackets', '<https://gazette.example/>'],
  ['a comment of HTML', '<!-- later -->'],
])('reports %s where it stands', (_, words) => {
  const text = changed(['it will be late', 'so'], ['## The port', words]);
  expect(findings(bodyIsMdx, text)).toMatch(
    /^\d+:\d+ .+\n {4}Write "\\<" and "\\\{" for signs that are not markup\.$/,
  );
});

test('says where, counted from the beginning of the file', () => {
  expect(findings(bodyIsMdx, changed(['## The port', 'Fewer than <3.']))).toMatchInlineSnapshot(`
    "46:13 Unexpected character \`3\` (U+0033) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`
        Write "\\<" and "\\{" for signs that are not markup."
  `);
});

test('takes the signs that are written as it says', () => {
  expect(findings(bodyIsMdx, changed(['## The port', 'Fewer than \\<3 \\{.']))).toBe('');
});
