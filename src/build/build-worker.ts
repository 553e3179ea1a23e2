// Builds what it is told, one task after the other, in a thread of its own.
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { keepTextsOf } from '../lib/kept-text.ts';
import type { BuiltFile, StateFolder } from './built-state.ts';
import { OutFolder } from './out-folder.ts';
import { openRenderer, type App } from './renderer.ts';
import { store } from '../store/shared-store.ts';
import type { ContentView } from '../store/store.ts';
import { perform, type Done, type Task } from './tasks.ts';

/** What a worker is told at its start. */
export interface WorkerSetup {
  outFolder: string;
  stateFolder: StateFolder;
  code: string;
  shared: Readonly<Record<string, BuiltFile>>;
}

/** And what it must find. */
export interface WorkerData extends WorkerSetup {
  /** The content as the keys of all pages name it. */
  view: ContentView;
}

/** What a worker says when it is ready for a task. */
export interface Answer {
  /** What came of the task before; none at its start. */
  done?: Done;
  /** Whether it should do no more: the memory that it has taken it does not give back. */
  isFull: boolean;
}

/** Twice of what the analyses take that a store knows (store/store.ts), and the code. */
const mostHeap = 1_000_000_000;

/** Does what this thread is told, with what Astro made of the code. Throws where it is the main thread. */
export function work(app: App): void {
  const port = parentPort;
  if (!port) throw new Error('Only a thread beside the main one is told what to draw.');
  const { outFolder, stateFolder, code, shared, view } = workerData as WorkerData;
  store.keepTo(view);
  keepTextsOf(code);
  const context = {
    renderer: openRenderer(code, app),
    store,
    out: new OutFolder(outFolder),
    stateFolder,
    code,
    shared,
    warn: (text: string) => process.stderr.write(`${text}\n`),
  };
  const say = (done?: Done) => {
    const isFull = getHeapStatistics().total_heap_size > mostHeap;
    port.postMessage({
      ...(done && { done }),
      isFull: done !== undefined && isFull,
    } satisfies Answer);
  };
  port.on('message', (task: Task) => {
    void perform(context, task).then(
      say,
      // As an error of this thread, so that the build ends with it.
      (error: unknown) =>
        setImmediate(() => {
          throw error;
        }),
    );
  });
  say();
}
