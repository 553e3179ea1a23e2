import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Why the history of a repository cannot be read, in words for whoever ran the command. */
export class NoHistory extends Error {}

/** Asks git in a folder, whatever language the machine speaks; the answer without its last line break. */
async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], {
      encoding: 'buffer',
      maxBuffer: 1e9,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new NoHistory('git is not installed: past states are taken from the history.');
    throw error;
  }
}

/**
 * Fails with NoHistory where a folder's history up to `at` cannot be read in whole: no git, no repository, no such
 * commit, or a copy that was cut off.
 */
export async function needHistory(folder: string, at: string): Promise<void> {
  const ask = (...args: string[]) =>
    git(folder, args).then(
      (answer) => String(answer).trim(),
      (error: unknown) => {
        if (error instanceof NoHistory) throw error;
        return undefined;
      },
    );
  if ((await ask('rev-parse', '--is-inside-work-tree')) !== 'true')
    throw new NoHistory(
      `${folder} is in no git repository: past states are taken from its history.`,
    );
  // A word that begins with a hyphen would be an option of git's.
  if (
    (await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${at}^{commit}`)) ===
    undefined
  )
    throw new NoHistory(
      at === 'HEAD'
        ? 'The repository has no commit yet: there is no past state to take.'
        : `The repository has no commit "${at}".`,
    );
  if ((await ask('rev-parse', '--is-shallow-repository')) === 'true')
    throw new NoHistory(
      'The history of this copy is cut off, so that a past state could be missed. Run "git fetch --unshallow" first.',
    );
}

/**
 * A file in each commit up to `at` that touched it under one of its names, newest first; `paths` are relative to `folder`, the
 * present name first. A commit that removed it is left out.
 */
export async function* historyOf(
  folder: string,
  at: string,
  paths: readonly string[],
): AsyncGenerator<{ commit: string; path: string; bytes: Buffer }> {
  const log = await git(folder, [
    'log',
    '--topo-order',
    '--format=%H',
    '--end-of-options',
    at,
    '--',
    ...paths,
  ]);
  for (const commit of String(log).split('\n').filter(Boolean)) {
    const there = String(
      await git(folder, ['ls-tree', '--name-only', '-z', commit, '--', ...paths]),
    ).split('\0');
    const path = paths.find((name) => there.includes(name));
    if (path === undefined) continue;
    yield { commit, path, bytes: await git(folder, ['show', `${commit}:./${path}`]) };
  }
}
