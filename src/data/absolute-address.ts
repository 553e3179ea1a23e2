import { siteAddress } from '../lib/site-address.ts';
import type { Site } from '../model/site.ts';

/** A page's address with its host, and with the path below which the site lives there. */
export function absoluteAddress({ url }: Pick<Site, 'url'>, path: string): string {
  const root = siteAddress(url);
  return new URL(path.replace(/^\//, ''), root.endsWith('/') ? root : `${root}/`).href;
}
