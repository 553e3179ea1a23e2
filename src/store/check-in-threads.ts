import { join } from 'node:path';
import { chunksOf } from '../lib/chunks.ts';
import { projectFolder } from '../lib/cache-folder.ts';
import { performInThreads } from '../lib/threads.ts';
import type { Checkable, Contexts } from './checkables.ts';
import type { CheckOptions } from './checking.ts';
import { isIndexed } from './content-index.ts';
import type { FoundIssues } from './found-issues.ts';
import { atATime, worthThreads } from './read-ahead.ts';
import type { Store } from './store.ts';

/** What a thread is told at its start (check-thread.ts). */
export interface CheckSetup {
  folder: string;
  options: CheckOptions;
  /** What it must find. */
  contexts: Contexts;
}

/** What came of a task: what was found in each of some files, by their paths. */
export type FoundInFiles = [path: string, found: FoundIssues][];

/**
 * What there is to find in files of which nothing is known, on every core; nothing where that is not worth it, and less
 * where it fails: whoever asks finds the rest, and tells why.
 */
export async function checkInThreads(
  { folder, code }: Store,
  options: CheckOptions,
  contexts: Contexts,
  files: readonly Checkable[],
): Promise<ReadonlyMap<string, FoundIssues>> {
  const found = new Map<string, FoundIssues>();
  // Where nothing can be kept, each thread would read all anew.
  if (files.length < worthThreads || !isIndexed(folder, code)) return found;
  const tasks = chunksOf(files, atATime).map((some) => some.map(({ path }) => path));
  const workerData: CheckSetup = { folder, options, contexts };
  await performInThreads<string[], FoundInFiles>(
    join(projectFolder, 'src/store/check-thread.ts'),
    { workerData },
    tasks,
    (some) => {
      for (const [path, issues] of some) found.set(path, issues);
    },
  ).catch(() => undefined);
  return found;
}
