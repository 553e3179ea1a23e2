// Makes parts of the search index, one after the other, in a thread of its own: Pagefind's program has another core, and
// what it says and is told need not wait until the build has drawn a page.
import { parentPort } from 'node:worker_threads';
import type { SearchRecord } from '../outputs/search/records.ts';
import { endPagefind, indexFiles } from './search-index.ts';

/** A file of the index. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** The texts of which to make a part, or the end of it. */
export type SearchTask = { texts: string[] } | 'stop';

if (parentPort) {
  const port = parentPort;
  port.on('message', (task: SearchTask) => {
    if (task === 'stop') {
      void endPagefind().then(() => process.exit());
      return;
    }
    const records = task.texts.flatMap((text) => JSON.parse(text) as SearchRecord[]);
    void indexFiles(records).then(
      (files) =>
        port.postMessage(
          files.map(({ path, content }) => ({ path, content })) satisfies SearchFile[],
        ),
      // As an error of this thread, so that the build ends with it.
      (error: unknown) =>
        setImmediate(() => {
          throw error;
        }),
    );
  });
}
