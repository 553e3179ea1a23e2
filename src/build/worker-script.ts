import type { SiteEdition } from '../lib/offline/edition.ts';

/** The script of the service worker that keeps this edition of the site (worker/scope.ts). */
export const workerFor = (script: string, edition: SiteEdition): string =>
  `const EDITION=${JSON.stringify(edition)};\n${script}`;
