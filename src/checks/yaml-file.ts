import { permalinksSchema, type Permalinks } from '../model/permalinks.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';

/** A file of keys and values as the checks see it. */
export interface YamlFile<Data> {
  path: string;
  text: string;
  yaml: Frontmatter;
  /** Undefined where it is not valid; a rule says why. */
  data: Data | undefined;
}

/** content/site.yaml. */
export type SiteFile = YamlFile<Site>;

/** content/permalinks.json. JSON is YAML too, so its places are known. */
export type PermalinksFile = YamlFile<Permalinks>;

/** content/site.yaml, from its text. */
export function readSite(path: string, text: string): SiteFile {
  const yaml = readFrontmatter(text, 1);
  return { path, text, yaml, data: siteSchema.safeParse(yaml.data).data };
}

/** content/permalinks.json, from its text. */
export function readPermalinks(path: string, text: string): PermalinksFile {
  const yaml = readFrontmatter(text, 1, 'Run "npm run permalinks": it writes this file.');
  return { path, text, yaml, data: permalinksSchema.safeParse(yaml.data).data };
}
