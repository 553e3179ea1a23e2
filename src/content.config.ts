import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder as content } from './lib/content-folder.ts';
import { analysisSchema } from './model/analysis.ts';
import { permalinksSchema } from './model/permalinks.ts';
import { siteSchema } from './model/site.ts';

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
  site: defineCollection({
    loader: glob({ base: content, pattern: 'site.yaml', generateId: () => 'site' }),
    schema: siteSchema,
  }),
};
