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

/** The first file that has each actor and source, for all content at once: not for each file anew. */
function firstOnes(content: Content): Map<string, First> {
  const before = known.get(content);
  if (before) return before;
  const first = new Map<string, First>();
  for (const file of content.analyses) {
    const { readable } = file;
    for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
      for (const [i, item] of readable?.fields[list].entries() ?? []) {
        if (first.has(`${list} ${item.id}`)) continue;
        const placeOf = (key: string) =>
          file.frontmatter.placeOf(readable?.pathInFile([list, i, key]) ?? []);
        first.set(`${list} ${item.id}`, { file, item, placeOf });
      }
    }
  }
  known.set(content, first);
  return first;
}

const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The same id of an actor or a source in two analyses is the same actor or source, and says the same. */
export const sameIdSaysTheSame = recordRule(
  'same-id-says-the-same',
  function* ({ file, fields, placeOf }, content) {
    const first = firstOnes(content);
    for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
      for (const [i, item] of fields[list].entries()) {
        const other = first.get(`${list} ${item.id}`);
        if (!other || other.file === file) continue;
        const sameLanguage = other.file.readable?.fields.lang === fields.lang;
        const here: Readonly<Record<string, unknown>> = item;
        for (const key of new Set([...Object.keys(other.item), ...Object.keys(here)])) {
          if (ownKeys.has(key) || isDeepStrictEqual(other.item[key], here[key])) continue;
          if (!sameLanguage && translatedKeys.has(key)) continue;
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
