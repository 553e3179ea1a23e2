import { pathToFileURL } from 'node:url';
import { afterAll, inject } from 'vitest';
import { ownSite } from './own-site.ts';
import type { Site } from './settings.ts';
import { folders } from './site-folder.ts';
import { startStaticServer } from './static-server.ts';

/** The setting that this run is in. */
export const setting = inject('setting');
export const fromDisk = setting === 'from disk';
export const offline = setting === 'offline';

async function startOwnHosts() {
  const hosts = {
    site: await startStaticServer(folders.site),
    'every-feature': await startStaticServer(folders['every-feature']),
  };
  afterAll(() => Promise.all([hosts.site.stop(), hosts['every-feature'].stop()]));
  return hosts;
}

/** Offline each file has hosts of its own, which go away when its readers have made their visit. */
export const ownHosts = offline ? await startOwnHosts() : undefined;

/** Where a site begins in this setting, without a slash at its end. */
export function siteUrl(site: Site = 'site'): string {
  if (site instanceof URL) return site.href;
  if (fromDisk) return pathToFileURL(folders[site]).href;
  if (ownHosts) return ownHosts[site].url;
  return inject('hosts')[setting === 'below a path' ? setting : 'at a root'][site];
}

/** The address of a page (`/method/`, with or without query and hash) in this setting, as readers open it. */
export function addressOf(path: string, site: Site = 'site'): string {
  if (site instanceof URL) return site.href + path;
  // What a host shows for a folder is a file, and from disk only that opens.
  const opened = fromDisk ? path.replace(/\/(?=[?#]|$)/, '/index.html') : path;
  return siteUrl(site) + opened;
}

/** The address by which a page is shared in this setting: one opened from disk by that on the site. */
export const sharedAddress = (path: string): string => (fromDisk ? ownSite.url : siteUrl()) + path;
