import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

const pages = (
  await Promise.all(
    [siteFolder, featuresFolder].map(async (folder) =>
      (await builtPages(folder)).map(({ file, html }) => ({ folder, file, html })),
    ),
  )
).flat();

/** Every address that a page holds as it is written: of links, of what it loads, of where it leads on. */
function addressesOf(html: string): string[] {
  const $ = load(html);
  const values = ['href', 'src', 'srcset', 'poster', 'data', 'action'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const fonts = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  const refresh = $('meta[http-equiv="refresh"]').attr('content')?.split('url=')[1] ?? [];
  return [...values, ...fonts].concat(refresh);
}

const own = (address: string) => !/^(?:[a-z][a-z+.-]*:|#)/i.test(address);

test.each(pages.filter(({ file }) => file !== '404.html'))(
  'every address of $folder/$file holds at any place: relative, and of a file that is there',
  ({ folder, file, html }) => {
    const page = pathToFileURL(resolve(folder, file));
    const broken = addressesOf(html)
      .filter(own)
      .filter((address) => {
        const target = new URL(address, page);
        target.hash = '';
        target.search = '';
        const path = fileURLToPath(target);
        return (
          address.startsWith('/') ||
          !path.startsWith(resolve(folder)) ||
          !statSync(path, { throwIfNoEntry: false })?.isFile()
        );
      });
    expect(broken).toEqual([]);
    expect(addressesOf(html).filter(own).length).toBeGreaterThan(0);
  },
);

test('the page for what is not there needs no file, and says where the site begins', () => {
  for (const { html } of pages.filter(({ file }) => file === '404.html')) {
    expect(load(html)('html').attr('data-site-path')).toBe('/');
    expect(html).not.toContain('url(');
  }
});
