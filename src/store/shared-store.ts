import { isMainThread } from 'node:worker_threads';
import { contentFolder } from '../lib/content-folder.ts';
import { Store } from './store.ts';

/** The content of this site. A build looks at the files once, before it shares its work out. */
export const store = new Store(contentFolder, !isMainThread);
