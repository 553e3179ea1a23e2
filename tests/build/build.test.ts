import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findFiles } from '../../src/lib/find-files.ts';
import { buildSite } from '../support/site-build.ts';
import { htmlProblems } from '../support/html-problems.ts';
import { builtPages } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

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
  const { code, output } = await buildSite(again);
  expect(code, output).toBe(0);
  expect(await fingerprints(again)).toEqual(await fingerprints(siteFolder));
  // A whole build; on a machine that does other things as well it takes longer than a test may.
}, 180_000);

test('a draft is built for nobody, also where the environment is one for tests', async () => {
  expect(process.env['NODE_ENV']).toBe('test');
  expect(await readFile('tests/sites/every-feature/content/analyses/later.mdx', 'utf8')).toContain(
    'draft: true',
  );
  expect((await findFiles(featuresFolder, '')).filter((file) => file.includes('later'))).toEqual(
    [],
  );
  for (const { html } of await builtPages(featuresFolder)) {
    expect(html).not.toContain('Not for readers yet');
  }
});

test('a SITE_URL that is no address ends the build with one sentence, before anything is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  vi.stubEnv('SITE_URL', 'record.example');
  const { code, output } = await buildSite(join(folder, 'dist'));
  vi.unstubAllEnvs();
  expect(code).toBe(1);
  expect(output).toContain('SITE_URL is "record.example": expected a web address such as');
  expect(output).not.toMatch(/^\s+at /m);
  expect(await findFiles(folder, '')).toEqual([]);
  await rm(folder, { recursive: true });
});

test('a place where nobody can write ends the build in plain words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  await writeFile(join(folder, 'file'), '');
  const { code, output } = await buildSite(join(folder, 'file', 'dist'));
  expect(code).toBe(1);
  expect(output).toMatch(
    /\/file\/dist\S* cannot be written: a part of that path is a file\.\n {4}Name another folder, or remove the file\.\n/,
  );
  expect(output).not.toMatch(/^\s+at /m);
  await rm(folder, { recursive: true });
}, 120_000);

test('an analysis that uses everything builds into pages as valid as any', async () => {
  const pages = await builtPages(featuresFolder);
  for (const page of pages) {
    expect(await htmlProblems(page.html), page.path).toEqual([]);
    expect(page.$('[style]').length, page.path).toBe(0);
  }
  const port = pages.find(({ path }) => path === '/port/');
  const words = port?.$('main').text().replace(/\s+/g, ' ') ?? '';
  expect(port?.$('a[rel~="author"]').attr('href')).toBe('https://ada.example/');
  expect(port?.$('[id="actor-minister"] a[href="https://register.example/minister"]').length).toBe(
    1,
  );
  expect(port?.$('.related a[href="https://elsewhere.example/a"]').length).toBe(1);
  expect(words).toContain('Updated 5 January 2026');
  expect(words).toContain('The day of the order was wrong. The port');
  expect(words).toContain('Says again claim 2. ');
  expect(words).toContain('Replaces claim 2. ');
  expect(words).toContain('article 1');
  expect(words).toContain('gathered by The Union');
  expect(words).toContain('Found on a wall; nobody knows who printed it.');
  expect(
    port
      ?.$('.prose section')
      .map((_, section) => port.$(section).attr('id'))
      .get(),
  ).toEqual(['the-port', 'what-is-left-open', 'the-claims-of-the-union']);
  expect(port?.$('.prose p > label[data-claim="ours"]').length).toBe(2);
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
  await cp(siteFolder, dist, { recursive: true });
  const before = await fingerprints(dist);

  const { code, output } = await buildSite(dist, content);
  expect(code).toBe(1);
  expect(output).toMatch(
    /witkoff-putin-talks\.mdx:\d+:1 Unknown key "topik"\. \(frontmatter-is-valid\)\n(.*\|.*\n){4}.*Did you mean "topic"\?/,
  );
  expect(output).toMatch(/topic is missing/);
  // Nested slips and names that do not exist are told in the same run.
  expect(output).toMatch(/Cannot find claim "highly-productiv"/);
  expect(output).toMatch(/actors\[0\]\.kind is "persona": expected one of person, office/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(Object.keys(before).length).toBeGreaterThan(4);
  expect(await fingerprints(dist)).toEqual(before);
  await rm(folder, { recursive: true });
});
