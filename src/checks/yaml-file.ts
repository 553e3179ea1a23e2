import type { z } from 'zod';
import { permalinksSchema, type Permalinks } from '../model/permalinks.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { wasNotUtf8 } from './encoding.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import type { Finding } from './issue.ts';
import { mergeConflict } from './merge-conflict.ts';

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

/** YAML of which nothing is read, and why. */
export const unreadYaml = (why: Finding): Frontmatter => ({
  ...readFrontmatter('', 1),
  data: undefined,
  errors: [why],
});

/** content/site.yaml, from its text. */
export function readSite(path: string, text: string): SiteFile {
  const refusal = wasNotUtf8(text) ?? mergeConflict(text, text);
  const yaml = refusal ? unreadYaml(refusal) : readFrontmatter(text, 1);
  return { path, text, yaml, data: siteSchema.safeParse(yaml.data).data };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What JSON says, as `validate` finds it; whoever knows that it holds need not ask that again. */
export type JsonReader<Data> = (validate: () => Data | undefined) => Data | undefined;

/** A text, or a file that is read for it when it is first asked for. */
type Text = string | { text: string };

/**
 * A file of JSON that a command has written; `hint` says what to do where it does not hold, `refusalOf` why a text is not
 * read at all. It may be long, and is read with the places in it only when one of them is asked for.
 */
export function readJson<Data>(
  path: string,
  from: Text,
  schema: z.ZodType<Data>,
  hint: string,
  refusalOf: (text: string) => Finding | undefined,
  dataOf: JsonReader<Data> = (validate) => validate(),
): YamlFile<Data> {
  const textOf = () => (typeof from === 'string' ? from : from.text);
  let yaml: Frontmatter | undefined;
  const read = () => {
    const refusal = refusalOf(textOf());
    return refusal ? unreadYaml(refusal) : readFrontmatter(textOf(), 1, hint);
  };
  const yamlOf = () => (yaml ??= read());
  return {
    path,
    get text() {
      return textOf();
    },
    get yaml() {
      return yamlOf();
    },
    data: dataOf(() =>
      refusalOf(textOf())
        ? undefined
        : schema.safeParse(parsedJson(textOf()) ?? yamlOf().data).data,
    ),
  };
}

/** Both sides have recorded what readers were shown. */
const keepBoth =
  'Keep the lines of both sides, with a comma between them, remove those that begin with "<<<<<<<", "=======" and ">>>>>>>", then run "npm run permalinks".';

/** content/permalinks.json, from its text. */
export const readPermalinks = (
  path: string,
  from: Text,
  dataOf?: JsonReader<Permalinks>,
): PermalinksFile =>
  readJson(
    path,
    from,
    permalinksSchema,
    'Run "npm run permalinks": it writes this file.',
    (text) => wasNotUtf8(text) ?? mergeConflict(text, text, keepBoth),
    dataOf,
  );
