import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnalysisEdition, SiteEdition } from '../../src/lib/offline/edition.ts';
import { findFiles } from '../../src/lib/find-files.ts';
import { featuresFolder, nextFolder, siteFolder, withdrawnFolder } from '../support/site-folder.ts';

const sha256 = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('base64');

/** The edition that a built worker was given. */
async function editionOf(folder: string): Promise<SiteEdition> {
  const script = await readFile(join(folder, 'sw.js'), 'utf8');
  const [, edition] = /^const EDITION=(\{.*\});$/m.exec(script) ?? [];
  if (edition === undefined) throw new Error(`${folder}/sw.js holds no edition.`);
  return JSON.parse(edition) as SiteEdition;
}

const editionFiles = (folder: string) => findFiles(folder, 'offline.json');

describe.each([siteFolder, featuresFolder])('the worker of %s', (folder) => {
  test('keeps files by the hash that they have', async () => {
    const { files } = await editionOf(folder);
    for (const [file, hash] of Object.entries(files))
      expect(hash, file).toBe(await sha256(join(folder, file)));
  });

  test('keeps the own pages, every analysis and its description, and what they load; no part, card or download', async () => {
    const { files } = await editionOf(folder);
    const kept = Object.keys(files);
    const descriptions = await editionFiles(folder);
    expect(descriptions.length).toBeGreaterThan(0);
    const slugs = descriptions.map((file) => file.split('/')[0]);
    expect(kept).toEqual(
      expect.arrayContaining([
        '404.html',
        'favicon.svg',
        'index.html',
        'method/index.html',
        'offline/index.html',
        'site.webmanifest',
        ...slugs.flatMap((slug) => [`${slug}/index.html`, `${slug}/offline.json`]),
        ...(await findFiles(folder, '.woff2')),
        ...(await findFiles(join(folder, '_astro'), '.js')).map((file) => `_astro/${file}`),
      ]),
    );
    expect(kept.filter((file) => /claims|card\.png|epub|zip|record\.json/.test(file))).toEqual([]);
    expect(kept.filter((file) => file === `${slugs[0]}/${slugs[0]}.html`)).toEqual([]);
  });

  test('can be told for each analysis which files belong to it, how many bytes, with what hash', async () => {
    for (const description of await editionFiles(folder)) {
      const { slug, files, bytes } = JSON.parse(
        await readFile(join(folder, description), 'utf8'),
      ) as AnalysisEdition;
      const pages = (await findFiles(join(folder, slug), 'index.html')).filter(
        // Who saves an analysis saves the text of today.
        (file) => !file.endsWith('embed/index.html') && !file.startsWith('versions/'),
      );
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(pages.map((file) => `${slug}/${file}`)),
      );
      expect(Object.keys(files).filter((file) => file.includes('/embed/'))).toEqual([]);
      let size = 0;
      for (const [file, hash] of Object.entries(files)) {
        expect(hash, file).toBe(await sha256(join(folder, file)));
        size += (await readFile(join(folder, file))).length;
      }
      expect(bytes).toBe(size);
    }
  });
});

test('another content is another edition, and the script another one', async () => {
  const [now, next] = await Promise.all([editionOf(featuresFolder), editionOf(nextFolder)]);
  expect(next.id).not.toBe(now.id);
  // What is the same has the same hash, so that it need not be fetched again.
  expect(next.files['port-uk/index.html']).toBe(now.files['port-uk/index.html']);
  expect(next.files['port/index.html']).not.toBe(now.files['port/index.html']);
});

test('a site that does not want to be kept has a worker that removes itself, and no page that brings one', async () => {
  const script = await readFile(join(withdrawnFolder, 'sw.js'), 'utf8');
  expect(script).toContain('unregister');
  await expect(editionOf(withdrawnFolder)).rejects.toThrow('holds no edition');
  for (const file of await findFiles(withdrawnFolder, '.html')) {
    const html = await readFile(join(withdrawnFolder, file), 'utf8');
    expect(html, file).not.toMatch(/<(?:offline-notice|save-offline)|keep\.[0-9a-f]+\.js/);
  }
});
