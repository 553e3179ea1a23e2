import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../../tests/support/command.ts';
import { changed, exampleText, replaced, siteText } from '../../tests/support/example-analysis.ts';
import { laterChange } from '../../tests/support/kept-state.ts';
import type { Version } from '../model/version.ts';

let folder = '';
let content = '';

/** Git without the settings of whoever runs the tests. */
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@a.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@a.example',
    },
  }).trim();
const write = (text: string, name = 'port') =>
  writeFile(join(content, 'analyses', `${name}.mdx`), text);
function commit(): string {
  git('add', '-A');
  git('commit', '--quiet', '--message', 'The port');
  return git('rev-parse', 'HEAD');
}
const run = (...args: string[]) => command('versions', ['--content', content, ...args]);
const kept = async (name: string) =>
  JSON.parse(await readFile(join(content, 'versions', name), 'utf8')) as Version;
const keptNames = async () =>
  (await readdir(content)).includes('versions')
    ? (await readdir(join(content, 'versions'), { recursive: true })).sort()
    : [];
const textOf = ({ text }: Version) =>
  text.flatMap(({ parts }) => parts.flat().map((words) => words.text)).join(' ');

const later = (text = exampleText) => replaced(text, laterChange);
/** A second change, of 5 December. */
const latest = (text = exampleText) =>
  later(text)
    .replace('updated: 2026-12-01', 'updated: 2026-12-05')
    .replace('changes: [', 'changes: [{ on: 2026-12-05, kind: correction, text: Mended. }, ');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
  content = join(folder, 'content');
  await mkdir(join(content, 'analyses'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), siteText);
  git('init', '--quiet');
});
afterEach(() => rm(folder, { recursive: true }));

test('keeps what readers had before a change that is not committed yet, from the last commit', async () => {
  await write(changed(['We think', 'We thought']));
  commit();
  await write(exampleText);
  const last = commit();
  await write(later());
  const { code, stdout } = await run();
  expect(code).toBe(0);
  expect(stdout).toContain(`2026-11-23.json is kept, from commit ${last.slice(0, 12)}.`);
  const state = await kept('port/2026-11-23.json');
  expect(state.commit).toBe(last);
  expect(state.on).toBe('2026-11-23');
  expect(textOf(state)).toContain('We think');
});

test('finds each state in a longer history, also when the command was forgotten for a while', async () => {
  await write(exampleText);
  const first = commit();
  await write(later(changed(['We think', 'We now think'])));
  commit();
  await write(later(changed(['We think', 'We do think'])));
  const second = commit();
  await write(latest(changed(['We think', 'We know'])));
  commit();
  expect((await run()).code).toBe(0);
  expect((await kept('port/2026-11-23.json')).commit).toBe(first);
  const state = await kept('port/2026-12-01.json');
  expect(state.commit).toBe(second);
  expect(textOf(state)).toContain('We do think');
});

test('writes the same bytes each time, and nothing again that is kept', async () => {
  await write(exampleText);
  commit();
  await write(later());
  await run();
  const path = join(content, 'versions/port/2026-11-23.json');
  const bytes = await readFile(path, 'utf8');
  await rm(path);
  await run();
  expect(await readFile(path, 'utf8')).toBe(bytes);
  await writeFile(path, bytes.replace('The port is open.', 'As it was kept.'));
  expect((await run()).stdout).toBe('Every past state is kept.\n');
  expect(await readFile(path, 'utf8')).toContain('As it was kept.');
  expect(await keptNames()).toEqual(['port', 'port/2026-11-23.json']);
});

test('follows an analysis that got another name', async () => {
  await write(exampleText);
  const first = commit();
  await rename(join(content, 'analyses/port.mdx'), join(content, 'analyses/haven.mdx'));
  await writeFile(
    join(content, 'site.yaml'),
    `${siteText}aliases: { port: harbour, harbour: haven }\n`,
  );
  await write(
    later(changed(['A port opens', 'Nothing of this text is like the one before'])),
    'haven',
  );
  commit();
  expect((await run()).code).toBe(0);
  expect((await kept('haven/2026-11-23.json')).commit).toBe(first);
});

test('takes no draft for a state that readers had', async () => {
  await write(exampleText);
  const first = commit();
  await write(changed(['topic:', 'draft: true\ntopic:']));
  commit();
  await write(later());
  expect((await run()).code).toBe(0);
  expect((await kept('port/2026-11-23.json')).commit).toBe(first);
});

test('looks no further than the commit that it is given', async () => {
  await write(exampleText);
  const first = commit();
  await write(changed(['We think', 'We think already']));
  commit();
  await write(later(changed(['We think', 'We think already'])));
  expect((await run('--at', first)).code).toBe(0);
  expect((await kept('port/2026-11-23.json')).commit).toBe(first);
  const unknown = await run('--at', '--help');
  expect(unknown.code).not.toBe(0);
  await rm(join(content, 'versions'), { recursive: true });
  const { code, stderr } = await run('--at', 'nowhere');
  expect(code).toBe(1);
  expect(stderr).toBe('The repository has no commit "nowhere".\n');
});

test('says what it cannot read any more and how to keep it all the same, and goes on', async () => {
  await write(changed(['kind: statement', 'kind: saying']));
  const first = commit();
  await write(later());
  await write(exampleText, 'pier');
  commit();
  await write(later(), 'pier');
  const { code, stdout, stderr } = await run();
  expect(code).toBe(1);
  expect(stdout).toContain('pier/2026-11-23.json is kept');
  expect(stderr).toContain('What readers of "port" had from 2026-11-23 on cannot be read any more');
  expect(stderr).toContain('claims[0].kind is "saying"');
  expect(stderr).toContain(`git worktree add ../then ${first.slice(0, 12)}`);
  expect(stderr).toContain('check: past-state-is-kept, of: [2026-11-23]');
  expect(await keptNames()).toEqual(['pier', 'pier/2026-11-23.json']);
});

test('says so where the history has no such state; a limit settles it', async () => {
  await write(later());
  commit();
  const { code, stderr } = await run();
  expect(code).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "What readers of "port" had from 2026-11-23 on is in no commit. Where it was published all the same, say so under "limits:" with "check: past-state-is-kept, of: [2026-11-23]"; else correct the day under "changes:".
    "
  `);
  await write(
    later().replace(
      'topic:',
      'limits: [{ check: past-state-is-kept, of: [2026-11-23], text: Lost. }]\ntopic:',
    ),
  );
  expect(await run()).toEqual({ code: 0, stdout: 'Every past state is kept.\n', stderr: '' });
});

test('has nothing to do without a change, and needs no history then', async () => {
  await rm(join(folder, '.git'), { recursive: true });
  await write(exampleText);
  expect(await run()).toEqual({ code: 0, stdout: 'Every past state is kept.\n', stderr: '' });
});

test('says what is missing outside of a repository, without a commit, and without git', async () => {
  await write(later());
  expect((await run()).stderr).toBe(
    'The repository has no commit yet: there is no past state to take.\n',
  );
  await rm(join(folder, '.git'), { recursive: true });
  const outside = await run();
  expect(outside.code).toBe(1);
  expect(outside.stderr).toContain(
    'is in no git repository: past states are taken from its history.',
  );
  const without = await command('versions', ['--content', content], {
    PATH: `/nowhere${delimiter}`,
  });
  expect(without.code).toBe(1);
  expect(without.stderr).toBe('git is not installed: past states are taken from the history.\n');
});

test('refuses a copy whose history is cut off', async () => {
  await write(exampleText);
  commit();
  await write(later());
  commit();
  const whole = folder;
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${whole}`, folder]);
    const { code, stderr } = await command('versions', ['--content', join(folder, 'content')]);
    expect(code).toBe(1);
    expect(stderr).toContain('Run "git fetch --unshallow" first.');
  } finally {
    await rm(whole, { recursive: true });
  }
});

test('keeps nothing while the days of an analysis cannot be read', async () => {
  await write(exampleText);
  commit();
  await write(later().replace('on: 2026-12-01', 'on: 2026-12-32'));
  const { code, stderr } = await run();
  expect(code).toBe(1);
  expect(stderr).toContain('(frontmatter-is-valid)');
  expect(stderr).toContain('Nothing was kept');
  expect(await keptNames()).toEqual([]);
});
