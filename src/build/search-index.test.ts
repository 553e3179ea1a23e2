import { expect, test } from 'vitest';
import { Store } from '../store/store.ts';
import type { SearchRecord } from '../outputs/search/records.ts';
import { indexFiles } from './search-index.ts';
import { recordsOf } from './search-parts.ts';

const store = new Store('tests/sites/every-feature/content');
const slugs = store.summaries().flatMap(({ slug, isDraft }) => (isDraft ? [] : [slug]));

const indexOf = async (of: readonly string[]) =>
  indexFiles((await recordsOf(store, of)).flatMap((text) => JSON.parse(text) as SearchRecord[]));

test('the same content gives the same bytes, in whatever order it is read', async () => {
  const first = await indexOf(slugs);
  const again = await indexOf(slugs.toReversed());
  expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
  for (const [i, { path, content }] of first.entries())
    expect(Buffer.from(again[i]?.content ?? []).equals(content), path).toBe(true);
});

test('it holds the engine, one index for all languages, and nothing to draw with', async () => {
  const paths = (await indexOf(slugs)).map(({ path }) => path);
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
