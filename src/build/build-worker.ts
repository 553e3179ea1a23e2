// Builds what it is told, one task after the other, in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { keepTextsOf } from '../lib/kept-text.ts';
import type { BuiltFile } from './built-state.ts';
import { OutFolder } from './out-folder.ts';
import { openRenderer } from './renderer.ts';
import { store } from '../store/shared-store.ts';
import { perform, type Task } from './tasks.ts';

/** What a worker is told at its start. */
export interface WorkerSetup {
  outFolder: string;
  stateFolder: string;
  code: string;
  shared: Readonly<Record<string, BuiltFile>>;
}

if (parentPort) {
  const port = parentPort;
  const { outFolder, stateFolder, code, shared } = workerData as WorkerSetup;
  keepTextsOf(code);
  const context = {
    renderer: await openRenderer(code),
    store,
    out: new OutFolder(outFolder),
    stateFolder,
    code,
    shared,
    warn: (text: string) => process.stderr.write(`${text}\n`),
  };
  port.on('message', (task: Task) => {
    void perform(context, task).then(
      (done) => port.postMessage(done),
      // As an error of this thread, so that the build ends with it.
      (error: unknown) =>
        setImmediate(() => {
          throw error;
        }),
    );
  });
  port.postMessage('ready');
}
