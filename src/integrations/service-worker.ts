import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from '../checks/yaml-file.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { findFiles } from '../lib/find-files.ts';
import { editionFile, type AnalysisEdition, type Files } from '../lib/offline/edition.ts';
import { BuiltFiles } from './built-files.ts';
import { mostBytes, mostIndexBytes, newestWithin } from './kept-for-all.ts';
import { withdrawalScript, workerScript } from './worker-script.ts';

/** A name for what these files are, all together. */
const idOf = (files: Files) =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);

/** What other sites frame, and what readers had before: who saves an analysis saves the text of today. */
const isNotKept = /\/embed\/index\.html$|^[^/]+\/versions\//;

/** Writes what belongs to the analysis into its description, and returns that. */
async function describe(
  built: BuiltFiles,
  slug: string,
  pages: readonly string[],
): Promise<AnalysisEdition> {
  const own = pages.filter((file) => file.startsWith(`${slug}/`) && !isNotKept.test(file));
  const files = await built.withAssets(own.filter((file) => file.endsWith('/index.html')));
  const state = JSON.parse(String(await built.read(editionFile(slug)))) as AnalysisEdition;
  const hashes = await built.hashes(files);
  const edition = { ...state, id: idOf(hashes), bytes: await built.size(files), files: hashes };
  await built.write(editionFile(slug), `${JSON.stringify(edition)}\n`);
  return edition;
}

/** The files that are kept for every reader: the site's own pages, old addresses, and the newest analyses. */
async function keptForAll(
  built: BuiltFiles,
  pages: readonly string[],
  analyses: readonly AnalysisEdition[],
  index: readonly string[],
): Promise<string[]> {
  const slugs = new Set(analyses.map(({ slug }) => slug));
  // The site's own pages, and those at old names of analyses, which are a line each.
  const own = pages.filter(
    (file) => file.split('/').length < 3 && !slugs.has(file.split('/')[0] ?? ''),
  );
  const pagesAndAssets = await built.withAssets(own);
  // A large index is not for every reader's device: the search then needs a network.
  const search = (await built.size(index)) <= mostIndexBytes ? index : [];
  const common = [...pagesAndAssets, ...search];
  const pagesOf = await Promise.all(
    analyses.map(async ({ slug, version }) => {
      const files = [...(await built.withAssets([`${slug}/index.html`])), editionFile(slug)];
      return { version, files, bytes: await built.size(files) };
    }),
  );
  const newest = newestWithin(pagesOf, mostBytes - (await built.size(common)));
  return [...common, ...newest.flatMap(({ files }) => files)];
}

async function writeWorker(folder: string): Promise<void> {
  const built = new BuiltFiles(folder);
  // A file to keep (`x/x.html`, integrations/downloads.ts) is kept by its reader.
  const pages = (await findFiles(folder, '.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(index|404)\.html$/.test(file));
  const slugs = (await findFiles(folder, 'offline.json')).map(
    (file) => file.split(/[/\\]/)[0] ?? '',
  );
  const analyses = [];
  for (const slug of slugs) analyses.push(await describe(built, slug, pages));
  const index = (await findFiles(folder, ''))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.startsWith('pagefind/'));
  const files = await built.hashes(new Set(await keptForAll(built, pages, analyses, index)));
  await built.write('sw.js', await workerScript({ id: idOf(files), files }));
}

const isWanted = async () => {
  const path = join(contentFolder, 'site.yaml');
  return readSite(path, await readFile(path, 'utf8')).data?.offline !== false;
};

/**
 * Writes the service worker by which the site is read without a network, with the hash of all that it keeps: after
 * everything else, when the files are what hosts will serve. Where site.yaml says `offline: false`, and in
 * development, where it would show yesterday's text, it is one that removes itself.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/sw.js', (_, response) => {
          void withdrawalScript().then((script) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(script);
          });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (await isWanted()) await writeWorker(folder);
        else await writeFile(join(folder, 'sw.js'), await withdrawalScript());
      },
    },
  };
}
