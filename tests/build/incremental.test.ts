import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  appendFile,
  chmod,
  chown,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateContent } from '../../bench/generate/content.ts';
import {
  changeActor,
  changeSource,
  editAtRandom,
  editSentence,
} from '../../bench/generate/edits.ts';
import { seeded, type Random } from '../../bench/generate/random.ts';
import type { GeneratedContent } from '../../bench/generate/shape.ts';
import { writeContent, writeEdit } from '../../bench/generate/write.ts';
import { stateFolderOf } from '../../src/build/built-state.ts';
import { cacheFolder } from '../../src/lib/cache-folder.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { findFiles } from '../../src/lib/find-files.ts';
import { beginToBuild, buildSite } from '../support/site-build.ts';

/** How many edits follow each other; `RUNS=200` for a long campaign. */
const edits = Number(process.env['RUNS'] ?? 5);

let work = '';
let content: GeneratedContent;
let site = '';
const source = () => join(work, 'content');

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'incremental-'));
  site = join(work, 'site');
  content = generateContent({ seed: 7, analyses: 3, claims: 8 });
  await writeContent(source(), content);
  await build(site);
}, 120_000);

afterAll(async () => {
  await rm(stateFolderOf(site), { recursive: true, force: true });
  await rm(work, { recursive: true });
});

async function build(folder: string): Promise<string> {
  const { code, output } = await buildSite(folder, source());
  expect(code, output).toBe(0);
  return output;
}

/** The hash of each file of a built folder. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const files = await findFiles(folder, '');
  const entries = files.map(async (file) => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

/** When each file was written, to the nanosecond. */
async function moments(folder: string): Promise<Record<string, string>> {
  const entries = (await findFiles(folder, '')).map(async (file) => [
    file,
    String((await stat(join(folder, file), { bigint: true })).mtimeNs),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

/** The files that are another, or that only one of both has. */
const differing = (before: Record<string, string>, after: Record<string, string>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .toSorted();

/** The same content, built into a folder of which nothing is known. */
async function cleanBuild(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(work, 'clean-'));
  await build(folder);
  const built = await hashes(folder);
  await rm(stateFolderOf(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true });
  return built;
}

/** Edits, builds, and says which files were written anew and what the site says now. */
async function afterEdit(
  edit: (
    content: GeneratedContent,
    random: Random,
  ) => { what: string; slugs: string[]; ids: boolean },
  random: Random,
) {
  const before = { hashes: await hashes(site), moments: await moments(site) };
  const done = edit(content, random);
  await writeEdit(source(), content, done);
  await build(site);
  const after = { hashes: await hashes(site), moments: await moments(site) };
  return {
    what: done.what,
    slugs: done.slugs,
    now: after.hashes,
    rewritten: differing(before.moments, after.moments),
    changed: differing(before.hashes, after.hashes),
  };
}

test('after any edits the site is the one that a clean build makes, and nothing else was written', async () => {
  const random = seeded('edits', 3);
  for (let i = 0; i < edits; i += 1) {
    const { what, now, rewritten, changed } = await afterEdit(editAtRandom, random);
    expect(rewritten, what).toEqual(changed);
    expect(differing(now, await cleanBuild()), what).toEqual([]);
  }
}, 3_600_000);

test('an edited sentence changes pages of its analysis, what is made of its text, and no other analysis', async () => {
  const { slugs, rewritten } = await afterEdit(editSentence, seeded('sentence', 1));
  const [slug = ''] = slugs;
  expect(rewritten).toContain(`${slug}/index.html`);
  expect(rewritten.filter((file) => file.startsWith(`${slug}/claims/`))).toEqual([]);
  const elsewhere = rewritten.filter((file) => !file.startsWith(`${slug}/`));
  expect(
    elsewhere.filter((file) => !/^(?:pagefind\/|feed\.|topics\/[^/]+\/feed\.|sw\.js$)/.test(file)),
  ).toEqual([]);
}, 120_000);

test.each([
  ['an actor', changeActor],
  ['a source', changeSource],
] as const)(
  'of %s that is changed exactly the pages that show it are written',
  async (_, edit) => {
    const { what, now, rewritten, changed } = await afterEdit(edit, seeded('shared', 5));
    expect(rewritten.length, what).toBeGreaterThan(0);
    expect(rewritten, what).toEqual(changed);
    expect(differing(now, await cleanBuild()), what).toEqual([]);
  },
  240_000,
);

test('another logo is in the icons and in all that holds it, and no text is drawn again', async () => {
  const before = await hashes(site);
  vi.stubEnv('NODE_OPTIONS', `--import=${pathToFileURL('tests/support/other-logo.ts').href}`);
  const output = await build(site);
  const now = await hashes(site);
  const clean = await cleanBuild();
  vi.unstubAllEnvs();
  expect(differing(now, clean)).toEqual([]);
  const changed = differing(before, now);
  const [slug = ''] = content.analyses.map((analysis) => analysis.slug);
  const files = [`${slug}/index.html`, `${slug}/${slug}.html`, `${slug}/${slug}.zip`];
  expect(changed).toEqual(expect.arrayContaining(['favicon.svg', 'icon-192.png', ...files]));
  expect(changed.filter((file) => file.startsWith(`${slug}/claims/`))).toEqual([]);
  // Four icons, and the page of each analysis.
  expect(output).toContain(`${4 + content.analyses.length} pages and files drawn`);
  await build(site);
  expect(await hashes(site)).toEqual(before);
}, 240_000);

test('a build of the same content writes nothing', async () => {
  const before = await moments(site);
  expect(await build(site)).toContain('0 written, 0 removed');
  expect(await moments(site)).toEqual(before);
}, 60_000);

/** Whether a build has begun to write into the site, and has not ended. */
const isUnfinished = async () =>
  (await readFile(join(stateFolderOf(site), 'site.json'), 'utf8')).includes('"isUnfinished":true');

test.each([
  [0, 'stays'],
  [300, 'stays'],
  [300, 'is removed'],
])(
  'a build that is killed %i ms after it began to write is made good by the next, where the folder %s',
  async (ms, then) => {
    const edit = changeActor(content, seeded('killed', ms));
    await writeEdit(source(), content, edit);
    const killed = beginToBuild(site, source());
    const ended = once(killed, 'exit');
    await vi.waitUntil(isUnfinished, { timeout: 60_000, interval: 5 });
    await setTimeout(ms);
    killed.kill('SIGKILL');
    await ended;
    expect(await isUnfinished(), 'it had ended before').toBe(true);
    if (then === 'is removed') await rm(site, { recursive: true });
    await build(site);
    expect(differing(await hashes(site), await cleanBuild())).toEqual([]);
  },
  240_000,
);

test('what a killed build had published is taken back with the edit, where the content is again as it was', async () => {
  const before = await hashes(site);
  const files = content.analyses.map(({ slug }) => join(source(), 'analyses', `${slug}.mdx`));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  for (const file of files) await appendFile(file, '\nA sentence that is retracted.\n');
  const killed = beginToBuild(site, source());
  const ended = once(killed, 'exit');
  // One of the analyses is whole, and what is known of it fits its new files.
  const isWhole = async ({ slug }: { slug: string }) => {
    const page = await readFile(join(site, slug, 'index.html'), 'utf8');
    return (
      page.includes('that is retracted') &&
      existsSync(join(stateFolderOf(site), 'groups', `${slug}.json`))
    );
  };
  await vi.waitUntil(
    async () => (await Promise.all(content.analyses.map(isWhole))).includes(true),
    {
      timeout: 60_000,
      interval: 5,
    },
  );
  killed.kill('SIGKILL');
  await ended;
  expect(await isUnfinished(), 'it had ended before').toBe(true);
  for (const [i, file] of files.entries()) await writeFile(file, texts[i] ?? '');
  // As it may have written before what is known of it.
  await writeFile(join(site, 'left.html'), '');
  await build(site);
  expect(differing(await hashes(site), before)).toEqual([]);
}, 120_000);

describe('what is kept between builds', () => {
  /** Every file that is kept of this content as a whole: other tests, which run beside, use what is kept of others. */
  const keptFiles = async () => {
    const paths = [source(), join(source(), 'permalinks.json')].map((path) => resolve(path));
    const isOwn = (file: string) => paths.some((path) => file.includes(digestOf(path)));
    return (await findFiles(cacheFolder, '')).filter(
      (file) => /^(?:content|checks|valid)[/\\]/.test(file) && isOwn(file),
    );
  };

  test('can be damaged: a line says so, and what it held is made anew', async () => {
    const before = await hashes(site);
    const damaged = [
      join(stateFolderOf(site), 'site.json'),
      ...(await keptFiles()).map((file) => join(cacheFolder, file)),
    ];
    expect(damaged.length).toBeGreaterThan(3);
    for (const file of damaged) await appendFile(file, 'x');
    const output = await build(site);
    expect(output).toContain('site.json is damaged; what it held is made anew.');
    expect(await hashes(site)).toEqual(before);
  }, 120_000);

  test('can be damaged for one analysis', async () => {
    const [slug = ''] = content.analyses.map((analysis) => analysis.slug);
    await writeFile(join(stateFolderOf(site), 'groups', `${slug}.json`), 'x');
    // Its page in the sitemap is asked for as soon as another one changes.
    const { now } = await afterEdit(editSentence, seeded('damage', 2));
    expect(differing(now, await cleanBuild())).toEqual([]);
  }, 240_000);

  test('can be removed', async () => {
    const before = await hashes(site);
    await rm(stateFolderOf(site), { recursive: true });
    for (const folder of ['analyses', 'content', 'checks', 'valid', 'texts'])
      await rm(join(cacheFolder, folder), { recursive: true, force: true, maxRetries: 5 });
    await build(site);
    expect(await hashes(site)).toEqual(before);
  }, 120_000);
});

/** Who may read the project and not write its cache: where the tests run as root, nobody; else whoever runs them. */
const reader = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canRead = spawnSync(process.execPath, ['src/cli/build.ts', '--help'], reader).status === 0;

test('where nothing can be kept the site is built all the same, and a line says so', async () => {
  if (!canRead) return;
  const folder = await mkdtemp(join(work, 'unkept-'));
  await build(folder);
  const before = await hashes(folder);
  const state = stateFolderOf(folder);
  await writeEdit(source(), content, editSentence(content, seeded('unkept', 1)));
  await chmod(work, 0o755);
  for (const path of [
    folder,
    ...(await readdir(folder, { recursive: true })).map((file) => join(folder, file)),
  ])
    if (reader.uid !== undefined) await chown(path, reader.uid, reader.gid);
  await chmod(state, 0o555);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--outDir', folder],
    {
      ...reader,
      env: { ...process.env, CONTENT_DIR: source() },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  expect(status, stdout + stderr).toBe(0);
  expect(stderr).toContain(`Nothing can be kept in ${state}, so the whole site is built anew.`);
  const now = await hashes(folder);
  expect(differing(now, before)).not.toEqual([]);
  expect(differing(now, await cleanBuild())).toEqual([]);
  await chmod(state, 0o755);
  await rm(state, { recursive: true });
  await build(site);
}, 240_000);

describe('a built folder', () => {
  test('of which nothing is known keeps its site until the new one is there', async () => {
    const before = Object.keys(await hashes(site));
    await writeFile(join(site, 'other.html'), 'No part of the site.');
    await rm(stateFolderOf(site), { recursive: true });
    const killed = beginToBuild(site, source());
    const ended = once(killed, 'exit');
    await vi.waitUntil(() => existsSync(join(stateFolderOf(site), 'groups', '_base.json')), {
      timeout: 60_000,
      interval: 5,
    });
    killed.kill('SIGKILL');
    await ended;
    expect(await isUnfinished(), 'it had ended before').toBe(true);
    expect(Object.keys(await hashes(site)).toSorted()).toEqual(
      [...before, 'other.html'].toSorted(),
    );
    await build(site);
    expect(differing(await hashes(site), await cleanBuild())).toEqual([]);
  }, 120_000);

  test('of which an analysis was taken away has it again', async () => {
    const before = await hashes(site);
    const [slug = ''] = content.analyses.map((analysis) => analysis.slug);
    await rm(join(site, slug), { recursive: true });
    await build(site);
    expect(await hashes(site)).toEqual(before);
  }, 120_000);

  test('that was removed is built again', async () => {
    const before = await hashes(site);
    await rm(site, { recursive: true });
    await build(site);
    expect(await hashes(site)).toEqual(before);
  }, 120_000);

  test('keeps nothing that is no part of the site, where it was another before', async () => {
    const before = await hashes(site);
    await writeFile(join(site, 'index.html'), 'Another site.');
    await writeFile(join(site, 'other.html'), 'Another site.');
    await build(site);
    expect(await hashes(site)).toEqual(before);
  }, 120_000);
});
