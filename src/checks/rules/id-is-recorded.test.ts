import { expect, test } from 'vitest';
import {
  changed,
  exampleText,
  file,
  findings,
  permalinksOf,
  type Change,
  type Changes,
} from '../../../tests/support/example-analysis.ts';
import { readPermalinks } from '../yaml-file.ts';
import { idIsRecorded } from './id-is-recorded.ts';

/** What is found in the example with these things changed, after it was recorded as it is. */
const found = (...changes: Changes) =>
  findings(idIsRecorded, changed(...changes), {
    permalinks: readPermalinks('permalinks.json', permalinksOf(file(exampleText))),
  });

const newClaim = (id: string): Change => [
  '---\n\n##',
  `  - { id: ${id}, text: T., kind: event, by: author, on: 2025-08-07 }\n---\n\n##`,
];

test('is silent where it holds', () => {
  expect(findings(idIsRecorded, exampleText)).toBe('');
});

test('reports an analysis that is not recorded at all', () => {
  const permalinks = readPermalinks('permalinks.json', '{}');
  expect(findings(idIsRecorded, exampleText, { permalinks })).toMatchInlineSnapshot(`
    "2:8 The analysis is not recorded as published.
        Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true"."
  `);
});

test('reports one new id at its place', () => {
  expect(found(newClaim('early'))).toMatchInlineSnapshot(`
    "45:11 1 id is not recorded as published: claim "early".
        Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true"."
  `);
});

test('reports a new section, which has no place in the frontmatter, at the title', () => {
  expect(found(['## The port\n', '## The port\n\n### The pier\n'])).toMatchInlineSnapshot(`
    "2:8 1 id is not recorded as published: section "the-pier".
        Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true"."
  `);
});

test('reports several together, and counts those beyond three', () => {
  const three = [newClaim('one'), newClaim('two'), newClaim('three')] as const;
  expect(found(...three)).toMatchInlineSnapshot(`
    "45:11 3 ids are not recorded as published: claim "one", claim "two", claim "three".
        Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true"."
  `);
  expect(found(...three, newClaim('four'), newClaim('five'))).toMatchInlineSnapshot(`
    "45:11 5 ids are not recorded as published: claim "one", claim "two", claim "three" and 2 more.
        Run "npm run permalinks": it records what readers may link to. While you draft, write "draft: true"."
  `);
});

test('lets a draft stand, and ids that are gone', () => {
  expect(found(newClaim('early'), ['topic:', 'draft: true\ntopic:'])).toBe('');
  expect(found(['## The port\n', ''])).toBe('');
});

test('waits until the file and the permalinks can be read', () => {
  expect(found(newClaim('early'), ['topic:', 'topik:'])).toBe('');
  expect(found(newClaim('early'), ['We think', '<b> We think'])).toBe('');
  const permalinks = readPermalinks('permalinks.json', '[');
  expect(findings(idIsRecorded, exampleText, { permalinks })).toBe('');
});
