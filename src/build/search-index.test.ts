import { expect, test } from 'vitest';
import { analysesIn } from '../../tests/support/derived-analysis.ts';
import { indexFiles } from './search-index.ts';

const analyses = await analysesIn('tests/sites/every-feature/content');

test('the same content gives the same bytes, in whatever order it is read', async () => {
  const first = await indexFiles(analyses);
  const again = await indexFiles(analyses.toReversed());
  expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
  for (const [i, { path, content }] of first.entries())
    expect(Buffer.from(again[i]?.content ?? []).equals(content), path).toBe(true);
});

test('it holds the engine, one index for all languages, and nothing to draw with', async () => {
  const paths = (await indexFiles(analyses)).map(({ path }) => path);
  const engine = paths
    .filter((path) => !/^(?:index|filter|fragment)\//.test(path))
    .map((path) => path.replace(/_[0-9a-f]+/, ''));
  expect(engine).toEqual([
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});
