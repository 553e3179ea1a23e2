import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../checks/content.ts';
import { runChecks } from '../checks/run.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf, digestOfBytes } from '../lib/digest.ts';
import { changed, exampleText, siteText } from '../../tests/support/example-analysis.ts';
import { checkContent } from './check-content.ts';
import { checkInThreads } from './check-in-threads.ts';
import { Checking } from './checking.ts';
import { compiledName, forgetCompiled, isCompiled } from './compiled.ts';
import { contentCode } from './content-code.ts';
import { indexPath } from './content-index.ts';
import { readAhead, worthThreads } from './read-ahead.ts';
import { Store } from './store.ts';

const options = { publicFolder: 'public', today: '2026-11-30' };
const code = contentCode();

let folder = '';
const texts = new Map<string, string>();
const nameOf = (slug: string) =>
  compiledName(code, slug, digestOfBytes(Buffer.from(texts.get(slug) ?? '')));
const notCompiled = () => [...texts.keys()].filter((slug) => !isCompiled(nameOf(slug)));

/** One of them cannot be read, one names nobody, one says of the minister what no other does. */
const broken: Record<string, string> = {
  'port-7': changed(['by: minister\n', 'by: ministre\n']),
  'port-77': changed(['role: Minister of ports', 'role: Minister of the Sea']),
  'port-177': changed(['claims:\n', 'claims: [\n']),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  mkdirSync(join(folder, 'analyses'));
  writeFileSync(join(folder, 'site.yaml'), siteText);
  for (let i = 0; i < worthThreads; i += 1) {
    const slug = `port-${i}`;
    // No two texts are alike: what is compiled is kept by what it says.
    texts.set(slug, `${broken[slug] ?? exampleText}\nThis is harbour ${i}.\n`);
  }
  for (const [slug, text] of texts) writeFileSync(join(folder, 'analyses', `${slug}.mdx`), text);
});

afterAll(() => {
  for (const slug of texts.keys()) forgetCompiled(nameOf(slug));
  for (const kept of ['checks', 'valid'])
    for (const one of [folder, join(folder, 'permalinks.json')])
      rmSync(join(cacheFolder, kept, `${digestOf(resolve(one))}.json`), { force: true });
  rmSync(indexPath(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

test('many analyses are compiled before the store is opened, but for those that do not hold', async () => {
  await readAhead(folder);
  expect(notCompiled()).toEqual(['port-7', 'port-177']);
}, 120_000);

test('threads find in each file what one finds, also where it is in other files', async () => {
  const store = new Store(folder);
  const checking = await Checking.of(store, options);
  const { contexts, files } = checking;
  const found = await checkInThreads(store, options, contexts, files);
  expect([...found.keys()].toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  const { issues } = await checkContent(store, options);
  expect(issues).toEqual(runChecks(await readContent(folder, options)));
  expect(issues.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['actor-exists', 'same-id-says-the-same', 'frontmatter-is-valid']),
  );
}, 120_000);

test('what threads see that look at another content is not believed', async () => {
  const store = new Store(folder);
  const { contexts, files } = await Checking.of(store, options);
  const other = { ...contexts, all: 'of another day' };
  expect((await checkInThreads(store, options, other, files)).size).toBe(0);
}, 120_000);

test('few files are not worth threads', async () => {
  const store = new Store(folder);
  const { contexts, files } = await Checking.of(store, options);
  const few = files.slice(0, worthThreads - 1);
  expect((await checkInThreads(store, options, contexts, few)).size).toBe(0);
});
