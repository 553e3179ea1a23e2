import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundleStyle } from '../build/bundle.ts';

/** The module by which layouts know the addresses of the files (virtual.d.ts). */
const moduleName = 'virtual:page-files';

/** Where a development server has the script that shows edits (client/development/). */
export const developmentScript = '/src/client/development/show-edits.ts';

interface PageFile {
  address: string;
  text: string;
}

function pageFile(name: string, type: 'css' | 'js', text: string): PageFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { address: `/_astro/${name}.${hash}.${type}`, text };
}

/**
 * Builds what pages load beside themselves, named by its content: their script, the one by which they are kept, and the
 * style below the text of an analysis; and the script inside them that comes first. A development server has the sources
 * at their own addresses, and keeps no pages. (What Vite itself would write for `rest.css?url` Astro throws away, since
 * no browser script asks for it.)
 */
export function pageFiles(): AstroIntegration {
  const files: PageFile[] = [];
  return {
    name: 'page-files',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build')
          files.push(
            pageFile('page', 'js', await bundle('client/page')),
            pageFile('rest', 'css', await bundleStyle('styles/rest')),
            pageFile('keep', 'js', await bundle('client/keep')),
          );
        const bootScript = await bundle('client/boot');
        const [page, rest, keep] = files.map(({ address }) => address);
        const known = {
          pageScript: { address: page ?? '/src/client/page.ts', isModule: page === undefined },
          restOfStyle: rest ?? '/src/styles/rest.css',
          keepScript: keep ?? null,
          pageScriptText: files[0]?.text ?? null,
          developmentScript: command === 'dev' ? developmentScript : null,
          bootScript,
        };
        const plugin = {
          name: moduleName,
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: (id: string) =>
            id === `\0${moduleName}`
              ? Object.entries(known)
                  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
                  .join('\n')
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { address, text } of files) {
          const path = join(fileURLToPath(dir), address);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        }
      },
    },
  };
}
