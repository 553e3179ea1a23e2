import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import { astroBuild } from '../support/astro-build.ts';
import { siteFolder } from '../support/site-folder.ts';

async function fingerprints(folder: string): Promise<Record<string, string>> {
  const files = await findFiles(folder, '');
  const hashes = files.map(async (file) => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

test('two builds of the same content give the same bytes', async () => {
  const again = '.test/again';
  expect((await astroBuild(again)).code).toBe(0);
  expect(await fingerprints(again)).toEqual(await fingerprints(siteFolder));
});

test('content that does not hold stops the build with file, field and fix, and leaves the last good site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  await cp('content', content, { recursive: true });
  const path = join(content, 'analyses/witkoff-putin-talks.mdx');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text
      .replace('\ntopic:', '\ntopik:')
      .replace('kind: person', 'kind: persona')
      .replace('<Claim id="highly-productive">', '<Claim id="highly-productiv">'),
  );
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), 'the last good site');

  const { code, output } = await astroBuild(dist, content);
  expect(code).toBe(1);
  expect(output).toMatch(
    /witkoff-putin-talks\.mdx:\d+:1 Unknown key "topik"\. \(frontmatter-is-valid\)\n.*Did you mean "topic"\?/,
  );
  expect(output).toMatch(/topic is missing/);
  expect(output).toMatch(/actors\[0\]\.kind is "persona": expected one of person, office/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
  await rm(folder, { recursive: true });
});
