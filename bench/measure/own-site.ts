import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { runCommand, type Run } from './run-command.ts';

/** How this site is built and served: the one place that knows. */

/** Where the site keeps what it need not make twice. */
const caches = ['node_modules/.cache/on-the-record', 'node_modules/.astro'];

const aside = (cache: string) => `${cache}.before-bench`;

/** Builds a content folder into another folder. */
export function buildOwnSite(content: string, output: string): Promise<Run> {
  return runCommand(['npm', 'run', 'build', '--', '--outDir', output], {
    env: { CONTENT_DIR: content },
  });
}

/** What starts the development server on a port. */
export const developmentCommand = (port: number) => [
  'npm', 'run', 'dev', '--', '--port', String(port), '--ignore-lock',
] as const; // prettier-ignore

/** Forgets what earlier builds have left. */
export async function forgetOwnBuilds(): Promise<void> {
  await Promise.all(caches.map((cache) => rm(cache, { recursive: true, force: true })));
}

/** Puts the caches of the one who works here back, where a measurement has put them aside. */
function putCachesBack(): void {
  for (const cache of caches.filter((one) => existsSync(aside(one)))) {
    rmSync(cache, { recursive: true, force: true });
    renameSync(aside(cache), cache);
  }
}

/** Does something without the caches of the one who works here, who has them back afterwards. */
export async function withoutCaches<T>(act: () => Promise<T>): Promise<T> {
  // A measurement that was killed has left them aside.
  putCachesBack();
  for (const cache of caches) if (existsSync(cache)) renameSync(cache, aside(cache));
  process.once('exit', putCachesBack);
  try {
    return await act();
  } finally {
    await forgetOwnBuilds();
    putCachesBack();
    process.off('exit', putCachesBack);
  }
}
