import { expect, test } from 'vitest';
import { withoutIndex } from './without-index.ts';

test.each([
  ['/index.html', '/'],
  ['/a/b/index.html', '/a/b/'],
  ['/a/b/', '/a/b/'],
  ['/404.html', '/404.html'],
  ['/a/reindex.html', '/a/reindex.html'],
  ['/index.html/a', '/index.html/a'],
])('the path %s is shown as %s', (path, shown) => {
  expect(withoutIndex(path)).toBe(shown);
});
