/** Where the tests build the site: not dist/, which belongs to whoever builds by hand. */
export const siteFolder = '.test/site';

/** Where they build the site that uses every feature, from tests/sites/every-feature. */
export const featuresFolder = '.test/every-feature';
