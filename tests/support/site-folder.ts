/** Where the tests build the site: not dist/, which belongs to whoever builds by hand. */
export const siteFolder = '.test/site';
