import { join } from 'node:path';
import { projectFolder } from '../lib/cache-folder.ts';
import { chunksOf } from '../lib/chunks.ts';
import { performInThreads } from '../lib/threads.ts';
import { contentCode } from './content-code.ts';
import { analysisFiles, isIndexed } from './content-index.ts';

/** For fewer files threads cost more than they bring: each must load the code first. */
export const worthThreads = 200;

/** So many files are a task: what there is to say of it costs nothing beside them, and no core waits long in the end. */
export const atATime = 20;

/** What a thread is told at its start (read-thread.ts). */
export interface ReadSetup {
  folder: string;
  code: string;
}

/**
 * Compiles the analyses of a folder at which this code has never looked, on every core, and keeps what comes of it: the
 * store that is opened next finds it (store.ts). Where it fails, the store does the rest by itself, and tells why.
 */
export async function readAhead(folder: string): Promise<void> {
  const slugs = analysisFiles(folder);
  if (slugs.length < worthThreads) return;
  const code = contentCode();
  if (isIndexed(folder, code)) return;
  const workerData: ReadSetup = { folder, code };
  await performInThreads<string[], true>(
    join(projectFolder, 'src/store/read-thread.ts'),
    { workerData },
    chunksOf(slugs, atATime),
    () => undefined,
  ).catch(() => undefined);
}
