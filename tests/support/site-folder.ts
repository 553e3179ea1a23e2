import type { SiteName } from './settings.ts';

/** Where the tests build the site: not dist/, which belongs to whoever builds by hand. */
export const siteFolder = '.test/site';

/** Where they build the site that uses every feature, from tests/sites/every-feature. */
export const featuresFolder = '.test/every-feature';

/** Where they build what becomes of that one later (tests/support/next-edition.ts): its content, and the site. */
export const nextContent = '.test/next-content';
export const nextFolder = '.test/next';

/** The same of a site that does not want to be kept. */
export const withdrawnContent = '.test/withdrawn-content';
export const withdrawnFolder = '.test/withdrawn';

export const folders: Record<SiteName, string> = {
  site: siteFolder,
  'every-feature': featuresFolder,
};
