import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build/bundle.ts';

/** The module by which the layout knows the script's address (virtual.d.ts). */
const moduleName = 'virtual:keep-script';

/**
 * Builds src/client/keep.ts as a file of its own, named by its content. Pages are told its address; a development
 * server has none.
 */
export function keepScript(): AstroIntegration {
  let script: { address: string; code: string } | undefined;
  return {
    name: 'keep-script',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') {
          const code = await bundle('client/keep');
          const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
          script = { address: `/_astro/keep.${hash}.js`, code };
        }
        const plugin = {
          name: moduleName,
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: (id: string) =>
            id === `\0${moduleName}`
              ? `export const keepScript = ${JSON.stringify(script?.address ?? null)};`
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!script) return;
        const path = join(fileURLToPath(dir), script.address);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, script.code);
      },
    },
  };
}
