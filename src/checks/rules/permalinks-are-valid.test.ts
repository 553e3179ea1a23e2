import { expect, test } from 'vitest';
import { content, exampleText, file, permalinksOf, shown } from '../../../tests/support/example-analysis.ts';
import { readPermalinks } from '../yaml-file.ts';
import { permalinksAreValid } from './permalinks-are-valid.ts';

const good = permalinksOf(file(exampleText));

const findings = (text: string) =>
  shown(permalinksAreValid.check(readPermalinks('permalinks.json', text), content([])));

function changed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`The permalinks do not hold: ${from}`);
  return good.replace(from, to);
}

test('is silent where it holds, and where nothing is published yet', () => {
  expect(findings(good)).toBe('');
  expect(findings('{}')).toBe('');
});

test('reports a day that does not exist', () => {
  expect(findings(changed('"the-port": "2026-11-23"', '"the-port": "2026-11-31"'))).toMatchInlineSnapshot();
});

test('reports a list that is missing, and one of another name', () => {
  expect(findings(changed('"claims"', '"claim"'))).toMatchInlineSnapshot();
});

test('reports a file that is no list of analyses', () => {
  expect(findings('[]')).toMatchInlineSnapshot();
  expect(findings('')).toMatchInlineSnapshot();
});

test('reports a file of two sides that were not merged', () => {
  expect(findings(`<<<<<<< ours\n${good}\n=======\n${good}\n>>>>>>> theirs\n`)).not.toBe('');
});

test('reports an analysis that stands there twice', () => {
  const twice = `${good.slice(0, -2)},${good.slice(1)}`;
  expect(findings(twice)).toMatchInlineSnapshot();
});
