import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite } from '../checks/yaml-file.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { findFiles } from '../lib/find-files.ts';
import { editionFile, type AnalysisEdition, type Files } from '../lib/offline/edition.ts';
import { assetsOf } from './assets-of.ts';
import { withdrawalScript, workerScript } from './worker-script.ts';

/**
 * What every reader's browser keeps is limited: of a site with thousands of analyses, the pages of the newest, up to
 * this many bytes. Any of the others can be saved.
 */
const mostBytes = 20_000_000;

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64');

/** A name for what these files are, all together. */
const idOf = (files: Files) =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);

const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);

/** The files of the built site, with their hashes and sizes, each read once. */
class BuiltFiles {
  private readonly known = new Map<string, { hash: string; size: number }>();
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  read(file: string): Promise<Buffer> {
    return readFile(join(this.folder, file));
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.folder, file), text);
    this.known.delete(file);
  }

  private async facts(file: string) {
    const bytes = this.known.get(file) ? undefined : await this.read(file);
    if (bytes) this.known.set(file, { hash: sha256(bytes), size: bytes.length });
    return this.known.get(file) ?? { hash: '', size: 0 };
  }

  /** The hashes of these files, in the order of their names. */
  async hashes(files: Iterable<string>): Promise<Record<string, string>> {
    const hashes: Record<string, string> = {};
    for (const file of [...files].toSorted(byCodeUnit))
      hashes[file] = (await this.facts(file)).hash;
    return hashes;
  }

  /** How many bytes they are. */
  async size(files: Iterable<string>): Promise<number> {
    let size = 0;
    for (const file of files) size += (await this.facts(file)).size;
    return size;
  }

  /** These pages and all that they load. */
  async withAssets(pages: readonly string[]): Promise<string[]> {
    const files = new Set(pages);
    for (const page of pages)
      for (const asset of assetsOf(page, String(await this.read(page)))) files.add(asset);
    return [...files];
  }
}

/** What other sites frame is no page that a reader keeps. */
const isEmbed = /\/embed\/index\.html$/;

/** Writes what belongs to the analysis into its description, and returns that. */
async function describe(
  built: BuiltFiles,
  slug: string,
  pages: readonly string[],
): Promise<AnalysisEdition> {
  const own = pages.filter((file) => file.startsWith(`${slug}/`) && !isEmbed.test(file));
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
): Promise<string[]> {
  const slugs = new Set(analyses.map(({ slug }) => slug));
  // The site's own pages, and those at old names of analyses, which are a line each.
  const own = pages.filter(
    (file) => file.split('/').length < 3 && !slugs.has(file.split('/')[0] ?? ''),
  );
  const kept = await built.withAssets(own);
  let bytes = await built.size(kept);
  for (const { slug } of analyses.toSorted((a, b) => byCodeUnit(b.version, a.version))) {
    const files = await built.withAssets([`${slug}/index.html`]);
    bytes += await built.size(files);
    if (bytes > mostBytes) break;
    kept.push(...files, editionFile(slug));
  }
  return kept;
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
  const files = await built.hashes(new Set(await keptForAll(built, pages, analyses)));
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
