import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { endWith } from '../lib/refusal.ts';
import { store } from '../store/shared-store.ts';
import type { Done, Task } from './tasks.ts';
import type { Answer, WorkerData, WorkerSetup } from './build-worker.ts';
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
 * Young objects of a worker have four times the room, in MB, that package.json gives this thread. Whoever draws thousands
 * of pages copies less of them; an edit is done before it has used each place twice, and would pay for every new one.
 */
const roomForYoung = '--max-semi-space-size=32';

/**
 * Does tasks in as many workers; `done` is told of each. A worker whose memory has grown gives its place to a new one: a
 * site of thousands of analyses is built in no more of it than one of hundreds. Ends with the first error.
 */
export async function performInWorkers(
  setup: WorkerSetup,
  tasks: readonly Task[],
  count: number,
  done: (result: Done) => void,
): Promise<void> {
  setFlagsFromString(mostGarbage);
  setFlagsFromString(roomForYoung);
  const workerData: WorkerData = { ...setup, view: store.view() };
  const waiting = tasks.toReversed();
  const runOne = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(serverFile(setup.code, drawingScript), {
        workerData,
      });
      const next = (isFull: boolean) => {
        const task = isFull ? undefined : waiting.pop();
        if (task) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (message: Answer) => {
        if (message.done) done(message.done);
        next(message.isFull);
      });
      worker.on('error', (error: Error) => {
        waiting.length = 0;
        if (error.name === 'Refusal') endWith(error);
        reject(error);
      });
    });
  const run = async () => {
    while (waiting.length > 0) await runOne();
  };
  await Promise.all(Array.from({ length: count }, run));
}
