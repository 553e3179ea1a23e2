import type { Question } from '../lib/offline/questions.ts';
import { fileOf } from '../lib/offline/files.ts';
import { complete, install, removeOthers, takeVisited } from './install.ts';
import { keptAsset } from './kept.ts';
import { answer } from './messages.ts';
import { answerDescription } from './description.ts';
import { answerPage } from './page.ts';
import { edition, root, worker } from './scope.ts';
import { keepVisited } from './visited.ts';

/**
 * Reads the site without a network. A small one of our own: the libraries for it (Workbox, Serwist) route requests
 * well, but they do not prove what they keep, so that a page of another version, or a login page with status 200, can
 * get into a cache; and they answer with whatever has begun to arrive. Here every file is proven by its hash.
 */

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => {
  // Pages that are open are not claimed: one that is loading would have asked for its fonts past the worker, and again.
  // Where this edition follows another, the pages of that one are its own already.
  event.waitUntil(removeOthers());
  // The page that brought the worker was loaded before it, and others were opened while it waited. Not waited for: pages
  // would have to wait as well.
  void worker.clients
    .matchAll({ type: 'window', includeUncontrolled: true })
    .then((pages) => Promise.allSettled(pages.map(({ url }) => keepVisited(url))))
    .then(takeVisited)
    .catch(() => undefined);
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    answer(event.data as Question).then(
      (data) => port?.postMessage(data),
      () => port?.postMessage(undefined),
    ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = request.method === 'GET' ? fileOf(root, request.url) : undefined;
  if (file === undefined || request.headers.has('range')) return;
  if (request.mode === 'navigate') {
    // What is downloaded is no page.
    if (!file.endsWith('.html')) return;
    event.respondWith(answerPage(request));
    event.waitUntil(
      complete()
        .then(() => keepVisited(request.url))
        .catch(() => undefined),
    );
    return;
  }
  if (file.endsWith('/offline.json')) {
    event.respondWith(answerDescription(request, file));
    return;
  }
  // Its name or its edition says what it is.
  const fixed = file.startsWith('_astro/') || Object.hasOwn(edition.files, file);
  // The entry of the search index belongs to the index of its edition, whatever the site has now.
  if (!fixed || (/\.(?:html|json)$/.test(file) && !file.startsWith('pagefind/'))) return;
  event.respondWith(
    keptAsset(file)
      .catch(() => undefined)
      .then((found) => found ?? fetch(request)),
  );
});
