import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import type { SiteName } from './settings.ts';
import { folders } from './site-folder.ts';
import { startStaticServer } from './static-server.ts';

/** Where each site is served, without a slash at its end. */
type Sites = Record<SiteName, string>;

declare module 'vitest' {
  export interface ProvidedContext {
    hosts: Record<'at a root' | 'below a path', Sites>;
  }
}

interface Host {
  url: string;
  stop: () => Promise<unknown>;
}

async function serveBoth(serve: (folder: string, site: SiteName) => Promise<Host>) {
  const site = await serve(folders.site, 'site');
  const features = await serve(folders['every-feature'], 'every-feature');
  return {
    sites: { site: site.url, 'every-feature': features.url } satisfies Sites,
    stop: () => Promise.all([site.stop(), features.stop()]),
  };
}

/** As `npm start` does. */
async function serveAtRoot(outDir: string, site: SiteName): Promise<Host> {
  const port = { site: 45_670, 'every-feature': 45_770 }[site];
  const host = { logLevel: 'error', server: { host: '127.0.0.1', port } } as const;
  const server = await preview({ outDir, ...host });
  return { url: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}

/** Serves the built sites at a root and below a path, on free ports, and stops when the tests end. */
export async function serveSites(project: TestProject): Promise<() => Promise<void>> {
  const atRoot = await serveBoth(serveAtRoot);
  const belowPath = await serveBoth((folder) => startStaticServer(folder, '/a/b/'));
  project.provide('hosts', { 'at a root': atRoot.sites, 'below a path': belowPath.sites });
  return async () => {
    await Promise.all([atRoot.stop(), belowPath.stop()]);
  };
}
