import { resolve, sep } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readVersions } from './checks/content.ts';
import { contentFolder as content } from './lib/content-folder.ts';
import { analysisSchema } from './model/analysis.ts';
import { permalinksSchema } from './model/permalinks.ts';
import { siteSchema } from './model/site.ts';
import { versionSchema } from './model/version.ts';

export const collections = {
  analyses: defineCollection({
    loader: glob({
      base: `${content}/analyses`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: analysisSchema,
  }),
  permalinks: defineCollection({
    loader: glob({ base: content, pattern: 'permalinks.json', generateId: () => 'permalinks' }),
    schema: permalinksSchema,
  }),
  versions: defineCollection({
    // Not Astro's own loader, which complains of a site where nothing has been changed yet.
    loader: {
      name: 'versions',
      load: async ({ store, parseData, watcher }) => {
        const folder = `${resolve(content, 'versions')}${sep}`;
        const keepAll = async () => {
          const kept = await readVersions(content);
          store.clear();
          for (const { of, data } of kept) {
            if (!of || !data) continue;
            const id = `${of.slug}/${of.day}`;
            store.set({ id, data: await parseData({ id, data }) });
          }
        };
        await keepAll();
        // In development, with a state that was just taken.
        watcher?.on('all', (_, path) => {
          if (resolve(path).startsWith(folder)) void keepAll();
        });
      },
    },
    schema: versionSchema,
  }),
  site: defineCollection({
    loader: glob({ base: content, pattern: 'site.yaml', generateId: () => 'site' }),
    schema: siteSchema,
  }),
};
