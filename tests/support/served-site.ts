import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { featuresFolder, siteFolder } from './site-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served: http://127.0.0.1:port */
    siteUrl: string;
    /** Where the site that uses every feature is served. */
    featuresUrl: string;
  }
}

/** Serves the built sites as `npm start` does, on free ports, and stops when the tests end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serve = (outDir: string, port: number) =>
    preview({ outDir, logLevel: 'error', server: { host: '127.0.0.1', port } });
  const site = await serve(siteFolder, 45_670);
  const features = await serve(featuresFolder, 45_770);
  project.provide('siteUrl', `http://127.0.0.1:${site.port}`);
  project.provide('featuresUrl', `http://127.0.0.1:${features.port}`);
  return async () => {
    await Promise.all([site.stop(), features.stop()]);
  };
}
