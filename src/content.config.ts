import { defineCollection } from 'astro:content';
import { analysisSchema } from './model/analysis.ts';
import { permalinksSchema } from './model/permalinks.ts';
import { siteSchema } from './model/site.ts';
import { versionSchema } from './model/version.ts';

/**
 * What the entries of `content/` are: Astro makes types of it, and the schemas by which editors complete and check
 * frontmatter. The entries themselves come from the store (store/store.ts): Astro would put all of them into the code
 * that draws pages, and make that anew with each edit.
 */
const fromStore = (name: string) => ({ name: `store-${name}`, load: () => Promise.resolve() });

export const collections = {
  analyses: defineCollection({ loader: fromStore('analyses'), schema: analysisSchema }),
  permalinks: defineCollection({ loader: fromStore('permalinks'), schema: permalinksSchema }),
  versions: defineCollection({ loader: fromStore('versions'), schema: versionSchema }),
  site: defineCollection({ loader: fromStore('site'), schema: siteSchema }),
};
