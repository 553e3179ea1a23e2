import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content, exampleText, file } from '../../../tests/support/example-analysis.ts';
import { limitKinds } from '../../model/limit.ts';
import { fileRules, permalinksRules, rules, siteRules, strayRules, versionRules } from './index.ts';

const all = [
  ...rules,
  ...fileRules,
  ...siteRules,
  ...permalinksRules,
  ...versionRules,
  ...strayRules,
];

test('every rule has a file with the name of its fact, and every file is on the list', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(all.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every rule has a test', () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  expect(tests).toEqual(expect.arrayContaining(all.map(({ id }) => `${id}.test.ts`)));
});

test.each([...rules, ...fileRules])('$id holds in the example', ({ check }) => {
  const read = file(exampleText);
  expect(Array.from(check(read, content([read])))).toEqual([]);
});

test('what authors can tell readers as a limit is what is warned of', () => {
  const warnings = all.filter(({ severity }) => severity === 'warning').map(({ id }) => id);
  expect(warnings.sort()).toEqual([...limitKinds].sort());
});
