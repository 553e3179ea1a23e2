import { cachesOf } from '../lib/offline/caches.ts';

/**
 * The worker that takes the place of one that must go (`offline: false` in content/site.yaml): it removes what was
 * kept for every reader and then itself. What readers saved stays, for a worker that may come back.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const root = new URL('.', worker.location.href).href;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  const remove = async () => {
    for (const kind of ['edition', 'visited'] as const)
      for (const { name } of await cachesOf(root, kind)) await caches.delete(name);
    await worker.registration.unregister();
  };
  event.waitUntil(remove());
});
