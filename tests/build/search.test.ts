import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import { mostIndexBytes } from '../../src/build/kept-for-all.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

describe.each([siteFolder, featuresFolder])('the search of %s', (folder) => {
  const filesOf = async () =>
    Promise.all(
      (await findFiles(join(folder, 'pagefind'), '')).map(async (name) => ({
        name: name.replaceAll('\\', '/'),
        bytes: await readFile(join(folder, 'pagefind', name)),
      })),
    );

  test('costs a first search less than 140 KB compressed, before its results', async () => {
    const first = (await filesOf()).filter(({ name }) => !name.startsWith('fragment/'));
    expect(first.map(({ name }) => name)).toContain('pagefind.js');
    const bytes = first.reduce((sum, file) => sum + gzipSync(file.bytes, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(140 * 1024);
  });

  test('is small enough to be kept for every reader, in few files, and is kept whole', async () => {
    const files = await filesOf();
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    expect(bytes).toBeLessThan(mostIndexBytes);
    expect(files.filter(({ name }) => name.startsWith('fragment/')).length).toBeLessThan(17);
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    for (const { name } of files) expect(worker).toContain(`pagefind/${name}`);
  });
});
