import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleText, file } from '../../../tests/support/example-analysis.ts';
import { rules, siteRules } from './index.ts';

test('every rule has a file with the name of its fact, and every file is on the list', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect([...rules, ...siteRules].map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every rule has a test', () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  expect(tests).toEqual(
    expect.arrayContaining([...rules, ...siteRules].map(({ id }) => `${id}.test.ts`)),
  );
});

test.each(rules)('$id holds in the example', ({ check }) => {
  expect(Array.from(check(file(exampleText)))).toEqual([]);
});
