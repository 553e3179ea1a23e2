import type { SiteEdition } from '../lib/offline/edition.ts';
import { bundle } from './bundle.ts';

/** The script of the service worker that keeps this edition of the site. */
export const workerScript = (edition: SiteEdition): Promise<string> =>
  bundle('worker/worker', { EDITION: JSON.stringify(edition) });

/** The script of the one that removes it, and itself. */
export const withdrawalScript = (): Promise<string> => bundle('worker/withdraw');
