import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../build/bundle.ts';
import { codeDigest } from '../lib/code-digest.ts';
import {
  buildEntry,
  importBuild,
  renderersFolder,
  searchEntry,
  workerEntry,
  type RendererFacts,
  type RouteStyle,
} from '../build/renderer-folder.ts';

/** What Astro knows of a route when its code is built; the styles are not in its public types. */
type RouteData = { styles: RouteStyle[] };

/** What each entry of the bundle is made of, beside the one that Astro makes. */
const entries = {
  [buildEntry]: 'report',
  [workerEntry]: 'build-worker',
  [searchEntry]: 'search-worker',
};

/** So many renderers stay: whoever goes back and forth between two states of the code waits for neither. */
const mostRenderers = 3;

/** Removes the renderers that have not been made for the longest time: each change of the code makes one. */
async function removeOldRenderers(): Promise<void> {
  const folders = (await readdir(renderersFolder)).map((name) => join(renderersFolder, name));
  const ages = await Promise.all(
    folders.map(async (path) => [path, (await stat(path)).mtimeMs] as const),
  );
  const old = ages.toSorted(([, a], [, b]) => b - a).slice(mostRenderers);
  await Promise.all(old.map(([path]) => rm(path, { recursive: true, force: true })));
}

const ownPrograms = [
  '@takumi-rs/core',
  'pagefind',
  'subset-font',
  'wawoff2',
  'harfbuzzjs',
  'fontverter',
];

/**
 * Puts the build itself into the bundle that draws pages: both ask one store of the content, and a build that draws a few
 * pages does not load hundreds of files of code.
 */
const buildInBundle: Plugin = {
  name: 'build-in-bundle',
  applyToEnvironment: ({ name }) => name === 'prerender',
  configEnvironment: (name) => {
    if (name !== 'prerender') return undefined;
    return {
      // What is made for one kind of machine, or brings programs of its own, stays a package.
      resolve: { noExternal: true, external: ownPrograms },
      build: {
        rolldownOptions: {
          onwarn: (warning, warn) => {
            // Packages with a string where a directive could stand: it says nothing.
            if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
          },
        },
      },
    };
  },
  buildStart() {
    for (const [fileName, name] of Object.entries(entries))
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL(`../build/${name}.ts`, import.meta.url)),
        fileName,
      });
  },
};

/**
 * Keeps what Astro makes of the code: the bundle that draws pages, the styles of each route, and the files that pages
 * load. No content is in it, so that it serves every build until the code changes (build/build-site.ts), and Astro
 * itself draws no page here. It is put where it belongs when it is whole.
 */
export function keptRenderer(): AstroIntegration {
  const code = codeDigest();
  const folder = join(renderersFolder, code);
  const unfinished = `${folder}.${process.pid}`;
  const client = pathToFileURL(`${join(unfinished, 'client')}/`);
  let outFolder = '';
  let pages: ReadonlyMap<string, unknown> = new Map();
  return {
    name: 'kept-renderer',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        outFolder = resolve(fileURLToPath(config.outDir));
        updateConfig({ outDir: client, vite: { plugins: [buildInBundle] } });
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'kept-renderer',
          async setup() {
            const code = fileURLToPath(new URL('.prerender/', client));
            const entry = (await readdir(code)).find((name) => name.startsWith('prerender-entry'));
            if (entry === undefined)
              throw new Error('Astro has written no entry for its renderer.');
            const facts: RendererFacts = {
              entry,
              pages: [...pages].map(([key, page]) => [key, (page as RouteData).styles]),
              keptFileScript: await bundle('client/kept-file'),
              workerScript: await bundle('worker/worker'),
              withdrawalScript: await bundle('worker/withdraw'),
            };
            await cp(code, join(unfinished, 'server'), { recursive: true });
            await writeFile(join(unfinished, 'renderer.json'), JSON.stringify(facts));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are drawn by build/build-site.ts.')),
        });
      },
      'astro:build:done': async () => {
        await mkdir(renderersFolder, { recursive: true });
        await rm(folder, { recursive: true, force: true });
        await rename(unfinished, folder);
        await removeOldRenderers();
        await (await importBuild(code)).buildAndReport(outFolder, code);
      },
    },
  };
}
