// Builds what it is told, one task after the other, in a thread of its own.
import { workerData } from 'node:worker_threads';
import { keepTextsOf } from '../lib/kept-text.ts';
import { answerTasks } from '../lib/threads.ts';
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

/** Does what this thread is told, with what Astro made of the code. Throws where it is the main thread. */
export function work(app: App): void {
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
  answerTasks<Task, Done>((task) => perform(context, task));
}
