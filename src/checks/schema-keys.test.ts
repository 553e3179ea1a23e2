import { expect, test } from 'vitest';
import { analysisSchema } from '../model/analysis.ts';
import { keysAt } from './schema-keys.ts';

test.each([
  [[], ['title', 'description', 'covers', 'claims']],
  [['covers'], ['from', 'to']],
  [
    ['authors', 0],
    ['name', 'url'],
  ],
  [
    ['sources', 3, 'checked'],
    ['on', 'extent', 'from'],
  ],
  [
    ['claims', 0, 'evidence', 1],
    ['source', 'excerpt', 'locator'],
  ],
  [
    ['claims', 0, 'forecast', 'outcome'],
    ['verdict', 'on', 'text', 'evidence'],
  ],
  [
    ['changes', 0],
    ['on', 'kind', 'text', 'claims', 'section'],
  ],
])('at %j the schema knows %j', (path, keys) => {
  expect(keysAt(analysisSchema, path)).toEqual(expect.arrayContaining(keys));
});

test.each([[['title']], [['title', 'x']], [['gone']], [['covers', 'from', 'year']]])(
  'at %j the schema knows no keys',
  (path) => expect(keysAt(analysisSchema, path)).toEqual([]),
);
