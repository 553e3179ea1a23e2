import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexPath } from './content-index.ts';
import { Store } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
const slugs = Array.from({ length: 30 }, (_, i) => `file-${i}`);
mkdirSync(join(folder, 'analyses'));
for (const slug of slugs)
  writeFileSync(join(folder, 'analyses', `${slug}.mdx`), `---\ntitle: ${slug}\n---\n`);
const store = new Store(folder);

afterAll(() => {
  rmSync(indexPath(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

test('a file with the places in it stays in memory only until many others were read', () => {
  const before = store.wholeFile('file-0');
  expect(store.wholeFile('file-0')).toBe(before);
  for (const slug of slugs.slice(1)) store.wholeFile(slug);
  expect(store.wholeFile('file-0')).not.toBe(before);
  expect(store.wholeFile('file-0').text).toBe(before.text);
});

test('a file that is gone since it was looked at is told of as one that cannot be read', () => {
  rmSync(join(folder, 'analyses', 'file-1.mdx'));
  expect(store.wholeFile('file-1').unreadable).toMatchObject({
    message: expect.stringContaining('ENOENT') as string,
  });
});
