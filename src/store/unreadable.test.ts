import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../lib/cache-folder.ts';
import { digestOf } from '../lib/digest.ts';
import { exampleText, file, permalinksOf, siteText } from '../../tests/support/example-analysis.ts';
import { checkContent } from './check-content.ts';
import { indexPath } from './content-index.ts';
import { Store } from './store.ts';

let work = '';
let content = '';
const path = (name: string) => join(content, name);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'unreadable-'));
  content = join(work, 'content');
  mkdirSync(path('analyses'), { recursive: true });
  writeFileSync(path('analyses/port.mdx'), exampleText);
  writeFileSync(path('site.yaml'), siteText);
  writeFileSync(path('permalinks.json'), permalinksOf(file(exampleText)).replace('"x"', '"port"'));
});

afterEach(() => {
  for (const kept of ['checks', 'valid'])
    for (const one of [content, path('permalinks.json')])
      rmSync(join(cacheFolder, kept, `${digestOf(resolve(one))}.json`), { force: true });
  rmSync(indexPath(content), { recursive: true, force: true });
  rmSync(work, { recursive: true });
});

/** What the checks say of files below the content folder. */
async function told(store = new Store(content)): Promise<string[]> {
  const { issues } = await checkContent(store, { today: '2026-11-28' });
  return issues.map(
    ({ file: of, line, column, message }) =>
      `${resolve(of).slice(content.length + 1)}:${line}:${column} ${message}`,
  );
}

test('the content in which something is put holds', async () => {
  expect(await told()).toEqual([]);
});

const link = (to: string) => (at: string) => symlinkSync(to, at);

describe.each<[what: string, put: (at: string) => void, why: string]>([
  ['a link that leads nowhere', link('nobody@host.123:456'), 'ENOENT: no such file or directory'],
  ['a link to itself', link('odd.mdx'), 'ELOOP: too many symbolic links encountered'],
  ['a folder', (at) => mkdirSync(at), 'EISDIR: illegal operation on a directory'],
  ['a pipe', (at) => execFileSync('mkfifo', [at]), 'it is a pipe or a device'],
])('%s with the name of an analysis', (_, put, why) => {
  const odd = `analyses/odd.mdx:1:1 The file cannot be read: ${why}.`;

  test('is told of, at first and from what was kept', async () => {
    put(path('analyses/odd.mdx'));
    expect(await told()).toEqual([odd]);
    expect(await told()).toEqual([odd]);
  });

  test('leaves the others as they are, and is an analysis once a text is in its place', async () => {
    const store = new Store(content);
    put(path('analyses/odd.mdx'));
    writeFileSync(path('analyses/port.mdx'), exampleText.replace('A port opens', 'A port shuts'));
    expect(store.refresh()).toBe(true);
    expect(store.summaries().map(({ title }) => title)).toEqual(['A port shuts']);
    expect(store.refresh()).toBe(false);
    rmSync(path('analyses/odd.mdx'), { recursive: true });
    writeFileSync(path('analyses/odd.mdx'), exampleText);
    expect(store.refresh()).toBe(true);
    expect(store.summaries().map(({ slug }) => slug)).toEqual(['odd', 'port']);
  });
});

test('what Emacs and macOS put beside a text is passed over', async () => {
  symlinkSync('me@host.123:456', path('analyses/.#port.mdx'));
  writeFileSync(path('analyses/._port.mdx'), '\0\u0005');
  expect(await told()).toEqual([]);
});

test('a file in the place of the analyses is told of', async () => {
  rmSync(path('analyses'), { recursive: true });
  writeFileSync(path('analyses'), '');
  expect(await told()).toContain(
    'analyses:1:1 The folder cannot be read: ENOTDIR: not a directory.',
  );
});

test('a file in the place of all content is told of', async () => {
  renameSync(content, join(work, 'elsewhere'));
  writeFileSync(content, '');
  expect(await told()).toEqual([
    'analyses:1:1 The folder cannot be read: ENOTDIR: not a directory.',
    'site.yaml:1:1 The file is missing, or holds no keys and values.',
    'versions:1:1 The folder cannot be read: ENOTDIR: not a directory.',
  ]);
});

test('a pipe in the place of what describes the site is told of', async () => {
  rmSync(path('site.yaml'));
  execFileSync('mkfifo', [path('site.yaml')]);
  expect(await told()).toEqual(['site.yaml:1:1 The file is missing, or holds no keys and values.']);
});

test('a file in the place of the past states is told of, and no page asks for them', async () => {
  writeFileSync(path('versions'), '');
  const store = new Store(content);
  expect(await told(store)).toEqual([
    'versions:1:1 The folder cannot be read: ENOTDIR: not a directory.',
  ]);
  expect(store.pastStates('port')).toEqual([]);
});

test('a link that leads nowhere among the past states is told of, and is no state', async () => {
  mkdirSync(path('versions/port'), { recursive: true });
  symlinkSync('nowhere', path('versions/port/2026-11-23.json'));
  const store = new Store(content);
  expect(await told(store)).toEqual([
    'versions/port/2026-11-23.json:1:1 The file cannot be read: ENOENT: no such file or directory.',
  ]);
  expect(store.pastStates('port')).toEqual([]);
});

test('a past state that is not UTF-8 is told of', async () => {
  mkdirSync(path('versions/port'), { recursive: true });
  const state = '{ "title": "Caf\u00e9" }';
  writeFileSync(path('versions/port/2026-11-23.json'), Buffer.from(state, 'latin1'));
  expect(await told()).toContain(
    'versions/port/2026-11-23.json:1:16 The file is not UTF-8 from here on.',
  );
});
