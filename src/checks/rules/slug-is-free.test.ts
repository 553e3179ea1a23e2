import { expect, test } from 'vitest';
import { content, exampleText } from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { slugIsFree } from './slug-is-free.ts';

const problems = (path: string) =>
  Array.from(
    slugIsFree.check(readAnalysis(path, exampleText), content([])),
    ({ message, hint }) => `${message} ${hint}`,
  );

test.each(['content/analyses/port.mdx', 'port-2025.mdx', 'content\\analyses\\port.mdx'])(
  'lets %s stand',
  (path) => {
    expect(problems(path)).toEqual([]);
  },
);

test('reports a name that cannot be an address, and one that the site has', () => {
  expect(problems('content/analyses/Two Words.mdx')).toMatchInlineSnapshot(`
    [
      "The file name "Two Words" cannot be an address. Name it with lower-case letters, digits and single hyphens.",
    ]
  `);
  expect(problems('content/analyses/method.mdx')).toMatchInlineSnapshot(`
    [
      "The address /method/ is one of the site's own. Give the file another name.",
    ]
  `);
  expect(problems('content/analyses/actors.mdx')).toHaveLength(1);
});
