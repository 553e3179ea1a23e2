import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../lib/places.ts';
import type { AnalysisFile } from '../analysis-file.ts';
import type { Content } from '../content.ts';
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

const known = new WeakMap<Content, Map<string, First>>();

const lists = { actors: 'actor', sources: 'source' } as const;

/**
 * The first file that has each actor and source, and the first in each language, for all content at once: not for each
 * file anew.
 */
function firstOnes(content: Content): Map<string, First> {
  const before = known.get(content);
  if (before) return before;
  const first = new Map<string, First>();
  for (const file of content.analyses) {
    const { readable } = file;
    for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
      for (const [i, item] of readable?.fields[list].entries() ?? []) {
        const placeOf = (key: string) =>
          file.frontmatter.placeOf(readable?.pathInFile([list, i, key]) ?? []);
        for (const name of [nameOf(list, item.id), nameOf(list, item.id, readable?.fields.lang)]) {
          if (!first.has(name)) first.set(name, { file, item, placeOf });
        }
      }
    }
  }
  known.set(content, first);
  return first;
}

/** What an item is called among the first ones: of all files, or of those in one language. */
const nameOf = (list: string, id: string, lang = '') => `${list} ${id} ${lang}`;

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The same id of an actor or a source in two analyses is the same actor or source, and says the same. */
export const sameIdSaysTheSame = recordRule(
  'same-id-says-the-same',
  function* ({ file, fields, placeOf }, content) {
    const first = firstOnes(content);
    for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
      for (const [i, item] of fields[list].entries()) {
        const any = first.get(nameOf(list, item.id));
        const inLanguage = first.get(nameOf(list, item.id, fields.lang));
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
