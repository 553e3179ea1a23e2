import { topicId } from '../model/feeds.ts';
import type { AnalysisFile } from './analysis-file.ts';

/** What several analyses can have together. */
export type SharedKind = 'actors' | 'sources' | 'topics';

/** The analyses that have each of some actors, sources or topics, by its id, in the order of their files. */
export type FilesWith = (
  kind: SharedKind,
  ids: readonly string[],
) => ReadonlyMap<string, readonly AnalysisFile[]>;

/** What an analysis can have together with others, as far as it can be read. */
export function sharedIdsOf({ readable }: AnalysisFile): {
  actors: readonly { id: string }[];
  sources: readonly { id: string }[];
  topics: readonly string[];
} {
  const { actors = [], sources = [], topic } = readable?.fields ?? {};
  return { actors, sources, topics: topic === undefined ? [] : [topicId(topic)] };
}

/** So many questions, those of a few edited files, are answered by looking through all; more of them by a list. */
const fewQuestions = 20;

/** An analysis, with what it can have together with others. */
type Sharing = readonly [file: AnalysisFile, ids: ReturnType<typeof sharedIdsOf>];

const idsOf = ([, ids]: Sharing, kind: SharedKind): readonly string[] =>
  kind === 'topics' ? ids.topics : ids[kind].map(({ id }) => id);

/** Who has what, in their order: of these ids, or of all where none are named. */
function listed(
  all: readonly Sharing[],
  kind: SharedKind,
  ids?: readonly string[],
): Map<string, AnalysisFile[]> {
  const lists = new Map<string, AnalysisFile[]>(ids?.map((id) => [id, []]));
  for (const one of all) {
    const [file] = one;
    for (const id of idsOf(one, kind)) {
      const files = lists.get(id);
      if (files) {
        if (files.at(-1) !== file) files.push(file);
      } else if (!ids) lists.set(id, [file]);
    }
  }
  return lists;
}

/** Who has what among analyses, given in their order; `sharing` is asked for them when it is first asked for. */
export function filesWithIn(sharing: () => readonly Sharing[]): FilesWith {
  let all: readonly Sharing[] | undefined;
  const lists = new Map<SharedKind, ReadonlyMap<string, AnalysisFile[]>>();
  let questions = 0;
  return (kind, ids) => {
    all ??= sharing();
    questions += 1;
    if (questions <= fewQuestions) return listed(all, kind, ids);
    const list = lists.get(kind) ?? listed(all, kind);
    lists.set(kind, list);
    return new Map(ids.map((id) => [id, list.get(id) ?? []]));
  };
}
