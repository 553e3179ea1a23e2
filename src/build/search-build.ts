import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Store } from '../store/store.ts';
import { searchScript, serverFile } from './renderer-folder.ts';
import { indexParts, partKey, recordsOf } from './search-parts.ts';
import type { SearchFile, SearchTask } from './search-worker.ts';

/** A part of the search index as it must be now. */
export interface BuiltPart {
  /** Where its files are, below the built folder. */
  folder: string;
  /** What it is made of. */
  key: string;
  /** Its files; undefined where they are as they were. */
  files: SearchFile[] | undefined;
}

/** Makes those parts of the search index anew that hold something else than before, beside all else that a build does. */
export class SearchBuild {
  private worker: Worker | undefined;
  private isStopped = false;
  /** All parts, in their order. */
  readonly parts: Promise<BuiltPart[]>;

  /** `before` has the keys of the parts as they were, by their folders. */
  constructor(store: Store, code: string, before: Readonly<Record<string, string>>) {
    this.parts = this.make(store, code, before);
    // Whoever waits for the parts is told; before, content may not hold, of which the checks then say more.
    this.parts.catch(() => undefined);
  }

  private async make(
    store: Store,
    code: string,
    before: Readonly<Record<string, string>>,
  ): Promise<BuiltPart[]> {
    const parts: BuiltPart[] = [];
    for (const { folder, slugs } of indexParts(store.summaries())) {
      const key = partKey(store, code, slugs);
      const isStale = before[folder] !== key;
      const files = isStale ? await this.filesOf(code, await recordsOf(store, slugs)) : undefined;
      parts.push({ folder, key, files });
    }
    void this.worker?.terminate();
    this.worker = undefined;
    return parts;
  }

  private async filesOf(code: string, texts: string[]): Promise<SearchFile[]> {
    if (this.isStopped) throw new Error('The search index is not wanted any more.');
    const worker = (this.worker ??= new Worker(serverFile(code, searchScript)));
    worker.postMessage({ texts } satisfies SearchTask);
    try {
      const [files] = (await once(worker, 'message')) as [SearchFile[]];
      return files;
    } catch (error) {
      // An error of the worker, which has ended with it.
      this.worker = undefined;
      throw error;
    }
  }

  /**
   * Ends it, whether all is made or not. Pagefind is a program of its own: whoever ends the process without this leaves
   * it with a broken pipe, of which it complains to the author.
   */
  async stop(): Promise<void> {
    this.isStopped = true;
    const { worker } = this;
    this.worker = undefined;
    if (!worker) return;
    // What it had begun fails, which is no news.
    worker.on('error', () => undefined);
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('stop' satisfies SearchTask);
    await ended;
  }
}
