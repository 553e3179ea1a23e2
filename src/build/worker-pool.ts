import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { endWith } from '../lib/refusal.ts';
import { performInThreads } from '../lib/threads.ts';
import { store } from '../store/shared-store.ts';
import type { Done, Task } from './tasks.ts';
import type { WorkerData, WorkerSetup } from './build-worker.ts';
import { drawingScript, serverFile } from './renderer-folder.ts';

/** Below so many pages a worker costs more than it brings: it must load all code first. */
const worthAWorker = 150;

/** How many workers serve for so many pages. */
export const workersFor = (pages: number): number =>
  pages < worthAWorker ? 0 : Math.min(availableParallelism(), Math.ceil(pages / worthAWorker));

/**
 * Threads that each have hundreds of megabytes in use would let three times as much garbage lie before they look for it:
 * once as much, in per cent, keeps a site of 5,000 analyses below 6 GB.
 */
const mostGarbage = '--heap-growing-percent=100';

/**
 * Draws in as many workers; `done` is told of each task. A worker whose memory has grown gives its place to a new one: a
 * site of thousands of analyses is built in no more of it than one of hundreds. Ends with the first error.
 */
export async function performInWorkers(
  setup: WorkerSetup,
  tasks: readonly Task[],
  count: number,
  done: (result: Done) => void,
): Promise<void> {
  setFlagsFromString(mostGarbage);
  const workerData: WorkerData = { ...setup, view: store.view() };
  const script = serverFile(setup.code, drawingScript);
  await performInThreads<Task, Done>(script, { workerData, count }, tasks, done).catch(
    (error: unknown) => {
      if ((error as Error).name === 'Refusal') endWith(error as Error);
      throw error;
    },
  );
}
