import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { findFiles } from '../../src/lib/find-files.ts';
import { siteFolder } from './site-folder.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file below the site's folder. */
  file: string;
  /** Its address on the site. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of the built site. */
export async function builtPages(folder = siteFolder): Promise<BuiltPage[]> {
  const files = await findFiles(folder, '.html');
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      let parsed: CheerioAPI | undefined;
      return {
        file,
        path: `/${file.replace(/index\.html$/, '')}`,
        html,
        // Most tests look into few of them.
        get $() {
          return (parsed ??= load(html));
        },
      };
    }),
  );
}

/** The page at an address. */
export async function builtPage(path: string): Promise<BuiltPage> {
  const page = (await builtPages()).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}
