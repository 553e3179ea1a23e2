import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { siteFolder } from './site-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served: http://127.0.0.1:port */
    siteUrl: string;
  }
}

/** Serves the built site as `npm start` does, on a free port, and stops when the tests end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    outDir: siteFolder,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 45_670 },
  });
  project.provide('siteUrl', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
