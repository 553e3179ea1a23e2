import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, bundleForNode } from '../build/bundle.ts';
import { buildWithKept } from '../build/kept-build.ts';
import { sealFolder } from '../build/sealed-folder.ts';
import { cardsFolder, compiledFolder } from '../lib/cache-folder.ts';
import { codeDigest } from '../lib/code-digest.ts';
import { removeUnused } from '../lib/unused-files.ts';
import {
  buildScript,
  drawingScript,
  renderersFolder,
  searchScript,
  type RendererFacts,
  type RouteStyle,
} from '../build/renderer-folder.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/** What Astro knows of a route when its code is built; the styles are not in its public types. */
type RouteData = { styles: RouteStyle[] };

/** The module that builds, among those that Astro makes of the code. */
const buildModule = 'build.mjs';

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

/** What is made for one kind of machine, or brings programs of its own, stays a package. */
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
    this.emitFile({ type: 'chunk', id: fileOf('build/entry'), fileName: buildModule });
  },
};

/** Puts the modules that Astro has made of the code, whose entry is `app`, into one script with the build. */
async function scriptOf(folder: string, app: string): Promise<string> {
  const entry = join(folder, 'entry.mjs');
  await writeFile(
    entry,
    `import { app } from './${app}';
import * as made from './${buildModule}';
export const build = (outFolder, code) => made.buildAndReport(outFolder, code, app);
export const work = () => made.work(app);
`,
  );
  return bundleForNode(entry, 'cjs', ownPrograms);
}

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
            const modules = fileURLToPath(new URL('.prerender/', client));
            const app = (await readdir(modules)).find((name) => name.startsWith('prerender-entry'));
            if (app === undefined) throw new Error('Astro has written no entry for its renderer.');
            const facts: RendererFacts = {
              pages: [...pages].map(([key, page]) => [key, (page as RouteData).styles]),
              keptFileScript: await bundle('client/kept-file'),
              workerScript: await bundle('worker/worker'),
              withdrawalScript: await bundle('worker/withdraw'),
            };
            const scripts = {
              [buildScript]: await scriptOf(modules, app),
              [drawingScript]: `require('./${buildScript}').work();\n`,
              [searchScript]: await bundleForNode(fileOf('build/search-worker'), 'es', ownPrograms),
            };
            await mkdir(join(unfinished, 'server'));
            for (const [name, script] of Object.entries(scripts))
              await writeFile(join(unfinished, 'server', name), script);
            await writeFile(join(unfinished, 'renderer.json'), JSON.stringify(facts));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are drawn by build/build-site.ts.')),
        });
      },
      'astro:build:done': async () => {
        sealFolder(unfinished);
        await mkdir(renderersFolder, { recursive: true });
        await rm(folder, { recursive: true, force: true });
        await rename(unfinished, folder);
        await removeOldRenderers();
        await buildWithKept(outFolder, code);
        // All of the site was drawn anew: what that asked for is what is used. Edits and changes of code leave the rest.
        for (const kept of [compiledFolder, cardsFolder]) await removeUnused(kept);
      },
    },
  };
}
