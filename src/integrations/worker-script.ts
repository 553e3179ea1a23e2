import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { SiteEdition } from '../lib/offline/edition.ts';

const source = (name: string) => fileURLToPath(new URL(`../worker/${name}.ts`, import.meta.url));

async function bundle(name: string, define: Record<string, string>): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: source(name), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

/** The script of the service worker that keeps this edition of the site. */
export const workerScript = (edition: SiteEdition): Promise<string> =>
  bundle('worker', { EDITION: JSON.stringify(edition) });

/** The script of the one that removes it, and itself. */
export const withdrawalScript = (): Promise<string> => bundle('withdraw', {});
