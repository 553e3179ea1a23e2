import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const storePath = fileURLToPath(new URL('../store/shared-store.ts', import.meta.url));

/** What pages get in its place: the one that Node has loaded. Vite would run a second copy of the file. */
const moduleName = '\0shared-store';
const code = `import { createRequire } from 'node:module';
export const { store } = createRequire(${JSON.stringify(storePath)})(${JSON.stringify(storePath)});`;

/**
 * Lets pages and the development server share one store of the content: what the server has seen of an edit, pages need
 * not read again. In a build both are in one bundle (kept-renderer.ts).
 */
export function sharedStore(): AstroIntegration {
  return {
    name: 'shared-store',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shared-store',
                enforce: 'pre',
                async resolveId(source, importer, options) {
                  if (!source.endsWith('/shared-store.ts') || importer === undefined)
                    return undefined;
                  const found = await this.resolve(source, importer, {
                    ...options,
                    skipSelf: true,
                  });
                  return found?.id === storePath ? moduleName : undefined;
                },
                load: (id) => (id === moduleName ? code : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
