import { isMainThread } from 'node:worker_threads';
import { contentFolder } from '../lib/content-folder.ts';
import { endWith } from '../lib/refusal.ts';
import type { ChangedMeanwhile } from './changed-meanwhile.ts';
import { Store } from './store.ts';

/** Of a thread that a build has started, it ends that thread; the build is told (build/worker-pool.ts). */
const endThread = (error: ChangedMeanwhile): never => {
  throw error;
};

/** A build is a bundle that Vite has made; whoever writes texts has loaded this file by Node (integrations/shared-store.ts). */
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD === true;

/** The content of this site. A build looks at the files once, before it shares its work out. */
export const store = new Store(contentFolder, {
  isKnown: !isMainThread,
  whenChanged: isBuild ? (isMainThread ? endWith : endThread) : undefined,
});
