import { expect, test } from 'vitest';
import { parseBody } from '../markdown/parse.ts';
import { exampleAnalysis } from '../../tests/support/derived-analysis.ts';
import { bodyParts } from './body-parts.ts';

const { record } = exampleAnalysis();
const parts = (text: string) => bodyParts('content/analyses/x.mdx', record, parseBody(text));

test('text is HTML, and a word is what a component draws around its own text', () => {
  expect(parts('It says *so*: <Claim id="port-open">the **port** is open</Claim> & shut.')).toEqual(
    [
      '<p>It says <em>so</em>: ',
      {
        word: 'Claim',
        props: { id: 'port-open', analysis: 'x', occurrence: '0' },
        children: ['the <strong>port</strong> is open'],
      },
      ' &#x26; shut.</p>',
    ],
  );
});

test('words that hold nothing have no text, and keep their place among blocks', () => {
  const found = parts('Before.\n\n<Timeline />\n\nAfter.');
  expect(found.map((part) => (typeof part === 'string' ? part.trim() : part.word))).toEqual([
    '<p>Before.</p>',
    'Timeline',
    '<p>After.</p>',
  ]);
});

test('elements of the short list are HTML with their attributes', () => {
  expect(parts('The <abbr title="European Union">EU</abbr> <i lang="ru">и</i>.')).toEqual([
    '<p>The <abbr title="European Union">EU</abbr> <i lang="ru">и</i>.</p>',
  ]);
});

test('between the rows and cells of a table there is no white space', () => {
  expect(parts('| a | b |\n| - | - |\n| 1 | 2 |').join('')).toBe(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});

test('what the closed grammar refuses is not compiled', () => {
  expect(() => parts('<Script />')).toThrow('Script');
});

test('the tree that is given stays as it is, and the same text gives the same parts', () => {
  const tree = parseBody('## One\n\nText with <Claim id="port-open">a claim</Claim>.');
  const before = structuredClone(tree);
  const first = bodyParts('x.mdx', record, tree);
  expect(tree).toEqual(before);
  expect(bodyParts('x.mdx', record, tree)).toEqual(first);
});
