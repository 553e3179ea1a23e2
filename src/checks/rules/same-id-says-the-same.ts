import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../lib/places.ts';
import type { AnalysisFile } from '../analysis-file.ts';
import { recordRule } from '../rule.ts';

/** An actor or a source where the first file by name has it. */
interface First {
  file: AnalysisFile;
  item: Readonly<Record<string, unknown>>;
  placeOf: (key: string) => Place;
}

/** What each analysis says for itself: what its own desk saw of a source, and when. */
const ownKeys = new Set(['id', 'checked']);

/** Words of ours, which a text in another language says in that language. */
const translatedKeys = new Set(['name', 'role', 'note', 'unrecorded']);

const lists = { actors: 'actor', sources: 'source' } as const;

/** An item of a list as a file has it; undefined where it has none with that id. */
function itemIn(file: AnalysisFile, list: keyof typeof lists, id: string): First | undefined {
  const { readable } = file;
  const i = readable?.fields[list].findIndex((one) => one.id === id) ?? -1;
  const item = readable?.fields[list][i];
  if (!item) return undefined;
  const placeOf = (key: string) =>
    file.frontmatter.placeOf(readable?.pathInFile([list, i, key]) ?? []);
  return { file, item: item as Readonly<Record<string, unknown>>, placeOf };
}

/** An actor or a source as the first of some files has it, and as the first of them in a language does. */
function firstOnes(
  files: readonly AnalysisFile[],
  list: keyof typeof lists,
  id: string,
  lang: string | undefined,
): { any: First | undefined; inLanguage: First | undefined } {
  const first = (file: AnalysisFile | undefined) => file && itemIn(file, list, id);
  return {
    any: first(files[0]),
    inLanguage: first(files.find(({ readable }) => readable?.fields.lang === lang)),
  };
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The same id of an actor or a source in two analyses is the same actor or source, and says the same. */
export const sameIdSaysTheSame = recordRule(
  'same-id-says-the-same',
  function* ({ file, fields, placeOf }, { filesWith }) {
    for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
      const files = filesWith(
        list,
        fields[list].map(({ id }) => id),
      );
      for (const [i, item] of fields[list].entries()) {
        const { any, inLanguage } = firstOnes(files.get(item.id) ?? [], list, item.id, fields.lang);
        const here: Readonly<Record<string, unknown>> = item;
        const keys = new Set(
          [any, inLanguage, { item: here }].flatMap((one) => Object.keys(one?.item ?? {})),
        );
        for (const key of keys) {
          const other = translatedKeys.has(key) ? inLanguage : any;
          if (!other || other.file === file || ownKeys.has(key)) continue;
          if (isDeepStrictEqual(other.item[key], here[key])) continue;
          yield {
            ...placeOf([list, i, key]),
            message: `${key} of ${lists[list]} "${item.id}" is ${shown(here[key])} here and ${shown(other.item[key])} in ${other.file.path}:${other.placeOf(key).line}.`,
            hint: 'Say the same in both (of a role that has changed, say both), or give one of them another id.',
          };
        }
      }
    }
  },
);
