import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { supersedesHasNoCycle } from './supersedes-has-no-cycle.ts';

/** The example with claims that point at others: each line is an id and the keys that it has. */
const withClaims = (...claims: readonly (readonly [id: string, keys: string])[]) =>
  changed([
    '---\n\n##',
    `${claims.map(([id, keys]) => `  - { id: ${id}, text: T., kind: event, by: author, on: 2025-08-07, ${keys} }\n`).join('')}---\n\n##`,
  ]);

test('is silent where it holds', () => {
  expect(findings(supersedesHasNoCycle, exampleText)).toBe('');
});

test('reports a claim that supersedes or restates itself', () => {
  const text = withClaims(['one', 'supersedes: [port-open, one]'], ['two', 'restates: [two]']);
  expect(findings(supersedesHasNoCycle, text)).toMatchInlineSnapshot(`
    "45:91 Claim "one" supersedes itself.
        Remove it here: "supersedes" leads to earlier claims only.
    46:78 Claim "two" restates itself.
        Remove it here: "restates" leads to earlier claims only."
  `);
});

test('reports a circle once, at the entry that closes it, with the way around', () => {
  const text = withClaims(
    ['one', 'supersedes: [two]'],
    ['two', 'supersedes: [port-open, three]'],
    ['three', 'supersedes: [one]'],
  );
  expect(findings(supersedesHasNoCycle, text)).toMatchInlineSnapshot(`
    "47:82 Claim "three" supersedes itself, by way of "one", "two", "three".
        Remove it here: "supersedes" leads to earlier claims only."
  `);
});

test('reports a circle of restated claims in its own words', () => {
  const text = withClaims(['one', 'restates: [two]'], ['two', 'restates: [one]']);
  expect(findings(supersedesHasNoCycle, text)).toMatchInlineSnapshot(`
    "46:78 Claim "two" restates itself, by way of "one", "two".
        Remove it here: "restates" leads to earlier claims only."
  `);
});

test('gives the right place where a claim before it is not valid', () => {
  const text = withClaims(['one', 'topik: x'], ['two', 'restates: [two]']);
  expect(findings(supersedesHasNoCycle, text)).toMatch(/^46:\d+ Claim "two" restates itself\.\n/);
});

test('lets two ways to one claim stand, and a way that begins with one key and ends with the other', () => {
  const text = withClaims(
    ['one', 'supersedes: [two, three]'],
    ['two', 'supersedes: [four]'],
    ['three', 'supersedes: [four]'],
    ['four', 'restates: [one]'],
  );
  expect(findings(supersedesHasNoCycle, text)).toBe('');
});

test('lets an id that no claim has to the rule about that', () => {
  expect(findings(supersedesHasNoCycle, withClaims(['one', 'supersedes: [none]']))).toBe('');
});
