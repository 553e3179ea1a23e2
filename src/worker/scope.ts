import type { SiteEdition } from '../lib/offline/edition.ts';

/** The worker's own global object; a page's scripts have another one. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The edition that this worker was built for; the build puts it in place of the name. */
declare const EDITION: SiteEdition;
export const edition = EDITION;

/** Where the site begins: the worker stands at its root, wherever that is. */
export const root = new URL('.', worker.location.href).href;

/** How long a reader waits for the network while a good copy lies ready. */
export const patienceMs = 3000;
