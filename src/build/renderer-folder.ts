import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as report from './report.ts';

/** What builds the site. */
type Build = typeof report;
import { cacheFolder } from '../lib/cache-folder.ts';

/** Where the renderers are kept, each named by the code that it was made of. */
export const renderersFolder = join(cacheFolder, 'renderers');

/** The entries of a renderer's code, below `server/`, that build the site with it. */
export const buildEntry = 'build.mjs';
export const workerEntry = 'build-worker.mjs';
export const searchEntry = 'search-worker.mjs';

/** Where a file of the code of a renderer is. */
export const serverFile = (code: string, name: string): string =>
  join(renderersFolder, code, 'server', name);

/** Whether the renderer of this code is kept. */
export const isKept = (code: string): boolean =>
  existsSync(join(renderersFolder, code, 'renderer.json'));

/** Loads the build out of the renderer that was kept of this code. */
export async function importBuild(code: string): Promise<Build> {
  return (await import(
    /* @vite-ignore */ pathToFileURL(serverFile(code, buildEntry)).href
  )) as Build;
}

/** A stylesheet as Astro keeps it for a route. */
export interface RouteStyle {
  depth: number;
  order: number;
  sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
}

/** What belongs to a renderer beside its code (`renderer.json`). */
export interface RendererFacts {
  /** The entry of its code, below `server/`. */
  entry: string;
  /** The styles of each route, by Astro's name for it. */
  pages: [key: string, styles: RouteStyle[]][];
  /** What an analysis in one file runs. */
  keptFileScript: string;
  /** The service worker, which is told the edition that it keeps (worker-script.ts), and the one that removes it. */
  workerScript: string;
  withdrawalScript: string;
}
