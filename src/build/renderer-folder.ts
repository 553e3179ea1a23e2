import { join } from 'node:path';
import { cacheFolder } from '../lib/cache-folder.ts';
import { openSealedFolder } from './sealed-folder.ts';

/** Where the renderers are kept, each named by the code that it was made of. */
export const renderersFolder = join(cacheFolder, 'renderers');

/** The scripts of a renderer, below `server/`: what builds the site, and what its other threads run. */
export const buildScript = 'build.cjs';
export const drawingScript = 'build-worker.cjs';
export const searchScript = 'search-worker.mjs';

/** Where a script of the renderer of this code is. */
export const serverFile = (code: string, name: string): string =>
  join(renderersFolder, code, 'server', name);

/**
 * The script that builds, of the renderer that is kept of this code; undefined where none is kept, or where any file of it
 * is damaged, which `warn` is told. All are looked at before the first runs: a build cannot mend what it runs on.
 */
export const keptScript = (code: string, warn: (text: string) => void): Buffer | undefined =>
  openSealedFolder(join(renderersFolder, code), warn)?.get(`server/${buildScript}`);

/** A stylesheet as Astro keeps it for a route. */
export interface RouteStyle {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

/** What belongs to a renderer beside its code (`renderer.json`). */
export interface RendererFacts {
  /** The styles of each route, by Astro's name for it. */
  pages: [key: string, styles: RouteStyle[]][];
  /** What an analysis in one file runs. */
  keptFileScript: string;
  /** The service worker, which is told the edition that it keeps (worker-script.ts), and the one that removes it. */
  workerScript: string;
  withdrawalScript: string;
}
