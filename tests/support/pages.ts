import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { findFiles } from '../../src/lib/find-files.ts';
import { withoutIndex } from '../../src/lib/without-index.ts';
import { siteFolder } from './site-folder.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file below the site's folder. */
  file: string;
  /** Its address on the site. */
  path: string;
  html: string;
  /** The page with the addresses of its links and refreshes from the site's root, as a browser would resolve them. */
  $: CheerioAPI;
}

const nowhere = 'http://site.invalid';

function resolved(html: string, path: string): CheerioAPI {
  const $ = load(html);
  const resolve = (address: string) => {
    if (/^(?:[a-z]+:|#|\/)/i.test(address)) return address;
    const url = new URL(address, nowhere + path);
    return withoutIndex(url.pathname) + url.search + url.hash;
  };
  for (const link of $('[href]')) $(link).attr('href', resolve($(link).attr('href') ?? ''));
  for (const refresh of $('meta[http-equiv="refresh"]')) {
    const [delay = '', address = ''] = ($(refresh).attr('content') ?? '').split('url=');
    $(refresh).attr('content', `${delay}url=${resolve(address)}`);
  }
  return $;
}

/** Every page of the built site. */
export async function builtPages(folder = siteFolder): Promise<BuiltPage[]> {
  // A file to keep (`x/x.html`) is a copy of a page, and no page of the site.
  const files = (await findFiles(folder, '.html')).filter((file) =>
    /(^|[/\\])(index|404)\.html$/.test(file),
  );
  return Promise.all(
    files.map(async (file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const html = await readFile(join(folder, file), 'utf8');
      let parsed: CheerioAPI | undefined;
      return {
        file,
        path,
        html,
        // Most tests look into few of them.
        get $() {
          return (parsed ??= resolved(html, path));
        },
      };
    }),
  );
}

/** Finds the page at an address among these; fails where there is none, so that no test is empty. */
export function pageFinder(pages: readonly BuiltPage[]): (path: string) => BuiltPage {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (path) => {
    const page = byPath.get(path);
    if (!page) throw new Error(`There is no page at ${path}.`);
    return page;
  };
}

/** The page at an address. */
export async function builtPage(path: string): Promise<BuiltPage> {
  return pageFinder(await builtPages())(path);
}
