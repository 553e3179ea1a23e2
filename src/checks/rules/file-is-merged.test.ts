import { expect, test } from 'vitest';
import { changed, exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { fileIsMerged } from './file-is-merged.ts';
import { fileIsText } from './file-is-text.ts';

test('is silent where nothing waits to be merged', () => {
  expect(findings(fileIsMerged, exampleText)).toBe('');
});

test('reports the first marker, as a fact of its own', () => {
  const text = changed(['We think', '<<<<<<< HEAD\nWe know\n=======\nWe think\n>>>>>>> branch\n']);
  expect(findings(fileIsMerged, text)).toMatchInlineSnapshot(`
    "53:1 The file holds an unresolved merge conflict.
        Keep the lines that are right, and remove those that begin with "<<<<<<<", "=======" and ">>>>>>>"."
  `);
  expect(findings(fileIsText, text)).toBe('');
});
