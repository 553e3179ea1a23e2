import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOfFile } from '../../src/checks/anchors.ts';
import { readContent } from '../../src/checks/content.ts';
import { siteAddresses } from '../../src/checks/site-addresses.ts';
import { reservedSlugs } from '../../src/model/addresses.ts';
import { builtPages } from '../support/pages.ts';
import { featuresFolder, siteFolder } from '../support/site-folder.ts';

/** What the check of links takes for granted must be so on the built pages. */
const sites = [
  ['content', siteFolder],
  ['tests/sites/every-feature/content', featuresFolder],
] as const;

test.each(sites)(
  'every anchor that a link in %s may lead to is on its page',
  async (folder, built) => {
    const pages = await builtPages(built);
    const { analyses } = await readContent(folder, { today: '2026-11-24' });
    for (const file of analyses.filter(({ record }) => record?.draft !== true)) {
      const page = pages.find(({ path }) => path === `/${file.slug}/`);
      const missing = [...(anchorsOfFile(file)?.all ?? [])].filter(
        (anchor) => page?.$(`[id="${anchor}"]`).length !== 1,
      );
      expect(missing).toEqual([]);
    }
    expect(analyses.length).toBeGreaterThan(0);
  },
);

test.each(sites)(
  'every page and file that a link in %s may lead to is there',
  async (folder, built) => {
    const { published } = siteAddresses(await readContent(folder, { today: '2026-11-24' }));
    const fileOf = (path: string) => join(built, path.replace(/\/$/, '/index.html'));
    expect([...published].filter((path) => !existsSync(fileOf(path)))).toEqual([]);
    expect(published).toContain('/corrections.xml');
  },
);

test('no page of the site has an address that an analysis could take', async () => {
  const slugs = (await readContent('content', { today: '2026-11-24' })).analyses.map(
    ({ slug }) => slug,
  );
  const taken = (await builtPages()).map(
    ({ path }) => path.split('/')[1]?.replace('.html', '') ?? '',
  );
  const known = new Set<string>([...reservedSlugs, ...slugs, '']);
  expect(taken.filter((first) => !known.has(first))).toEqual([]);
});
