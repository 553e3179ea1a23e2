// Finds what there is to find in some files at a time, in a thread of its own (check-in-threads.ts).
import { isDeepStrictEqual } from 'node:util';
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../lib/threads.ts';
import type { CheckSetup, FoundInFiles } from './check-in-threads.ts';
import { Checking } from './checking.ts';
import { Store } from './store.ts';

const { folder, options, contexts } = workerData as CheckSetup;
const store = new Store(folder, { isKnown: true });
const { changes } = store;
const checking = await Checking.of(store, options);
const fileAt = new Map(checking.files.map((file) => [file.path, file]));

/** What is found in another content than the one that was asked about says nothing. */
function seeTheSame(): void {
  if (store.changes !== changes || !isDeepStrictEqual(checking.contexts, contexts))
    throw new Error('The content is another than at the start.');
}

seeTheSame();
answerTasks(async (paths: readonly string[]): Promise<FoundInFiles> => {
  const found: FoundInFiles = [];
  for (const path of paths) {
    const file = fileAt.get(path);
    if (file) found.push([path, await checking.foundIn(file)]);
  }
  seeTheSame();
  return found;
});
