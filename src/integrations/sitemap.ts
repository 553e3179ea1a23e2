import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from '../checks/yaml-file.ts';
import { absoluteAddress } from '../data/absolute-address.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { findFiles } from '../lib/find-files.ts';
import { sitemapFiles } from '../outputs/sitemap/files.ts';
import { readPage, sitemapEntries } from '../outputs/sitemap/pages.ts';

/**
 * Writes the sitemap out of the pages as they were built, so that no page is forgotten and none is listed that says of
 * itself that it is not for search engines. Before links are made relative: they tell what a page shows.
 * `@astrojs/sitemap` knows addresses only, wants the site's address in Astro's configuration (here it stands in
 * site.yaml, and SITE_URL comes before it), and drops a path below which the site lives.
 */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const siteFile = join(contentFolder, 'site.yaml');
        const { data: site } = readSite(siteFile, await readFile(siteFile, 'utf8'));
        if (!site) return;
        const files = (await findFiles(folder, 'index.html')).map((file) =>
          file.replaceAll('\\', '/'),
        );
        const pages = await Promise.all(
          files.map(async (file) => {
            const path = `/${file.replace(/index\.html$/, '')}`;
            return readPage(path, await readFile(join(folder, file), 'utf8'));
          }),
        );
        const absolute = (path: string) => absoluteAddress(site, path);
        for (const { name, text } of sitemapFiles(sitemapEntries(pages, absolute), absolute))
          await writeFile(join(folder, name), text);
      },
    },
  };
}
