import type { Site } from '../model/site.ts';

/** A page's address with its host: SITE_URL, where the host is known only when it is built, or the site's own. */
export function absoluteAddress({ url }: Pick<Site, 'url'>, path: string): string {
  return new URL(path, process.env['SITE_URL'] ?? url).href;
}
