import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { actorExists } from './actor-exists.ts';

test('is silent where it holds', () => {
  expect(findings(actorExists, exampleText)).toBe('');
});

test('reports an unknown speaker, with the nearest name', () => {
  const text = changed(['by: minister', 'by: ministre']);
  expect(findings(actorExists, text)).toMatchInlineSnapshot(`
    "34:9 Cannot find actor "ministre".
        Did you mean "minister"?"
  `);
});

test('reports an unknown issuer of a source, with the names there are', () => {
  const text = changed(['by: ministry', 'by: parliament']);
  expect(findings(actorExists, text)).toMatchInlineSnapshot(`
    "25:9 Cannot find actor "parliament".
        Known: minister, ministry."
  `);
});

test('reports an unknown affiliation', () => {
  const text = changed(['affiliation: ministry', 'affiliation: minstry']);
  expect(findings(actorExists, text)).toMatchInlineSnapshot(`
    "14:18 Cannot find actor "minstry".
        Did you mean "ministry"?"
  `);
});

test('takes the word author in a claim for the analysis, but not in a source', () => {
  const text = changed(['by: ministry', 'by: author']);
  expect(findings(actorExists, text)).toMatchInlineSnapshot(`
    "25:9 Cannot find actor "author".
        Known: minister, ministry."
  `);
});
