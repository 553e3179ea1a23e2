import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Task } from './tasks.ts';
import type { WorkerSetup } from './build-worker.ts';
import { serverFile, workerEntry } from './renderer-folder.ts';

/** Below so many pages a worker costs more than it brings: it must load all code first. */
const worthAWorker = 150;

/** How many workers serve for so many pages. */
export const workersFor = (pages: number): number =>
  pages < worthAWorker ? 0 : Math.min(availableParallelism(), Math.ceil(pages / worthAWorker));

/** Does tasks in as many workers; `done` is told of each. Ends with the first error. */
export async function performInWorkers(
  setup: WorkerSetup,
  tasks: readonly Task[],
  count: number,
  done: (result: Done) => void,
): Promise<void> {
  const waiting = tasks.toReversed();
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(serverFile(setup.code, workerEntry), {
        workerData: setup,
      });
      const next = () => {
        const task = waiting.pop();
        if (task) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (message: Done | 'ready') => {
        if (message !== 'ready') done(message);
        next();
      });
      worker.on('error', (error) => {
        waiting.length = 0;
        reject(error);
      });
    });
  await Promise.all(Array.from({ length: count }, run));
}
