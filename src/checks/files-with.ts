import { topicId } from '../model/feeds.ts';
import type { AnalysisFile } from './analysis-file.ts';

/** What several analyses can have together. */
export type SharedKind = 'actors' | 'sources' | 'topics';

/** The analyses that have an actor, a source or a topic, by its id, in the order of their files. */
export type FilesWith = (kind: SharedKind, id: string) => readonly AnalysisFile[];

/** What an analysis can have together with others, as far as it can be read. */
export function sharedIdsOf({ readable }: AnalysisFile): {
  actors: readonly { id: string }[];
  sources: readonly { id: string }[];
  topics: readonly string[];
} {
  const { actors = [], sources = [], topic } = readable?.fields ?? {};
  return { actors, sources, topics: topic === undefined ? [] : [topicId(topic)] };
}

/** So many questions, those of one or two edited files, are answered by looking through all; more of them by a list. */
const fewQuestions = 200;

/** An analysis, with what it can have together with others. */
type Sharing = readonly [file: AnalysisFile, ids: ReturnType<typeof sharedIdsOf>];

/** The analyses by what they have, in their order. */
function listed(all: readonly Sharing[]): Record<SharedKind, ReadonlyMap<string, AnalysisFile[]>> {
  const lists = {
    actors: new Map<string, AnalysisFile[]>(),
    sources: new Map<string, AnalysisFile[]>(),
    topics: new Map<string, AnalysisFile[]>(),
  };
  for (const [file, { actors, sources, topics }] of all) {
    const put = (kind: SharedKind, id: string) => {
      const files = lists[kind].get(id);
      if (!files) lists[kind].set(id, [file]);
      else if (files.at(-1) !== file) files.push(file);
    };
    for (const { id } of actors) put('actors', id);
    for (const { id } of sources) put('sources', id);
    for (const id of topics) put('topics', id);
  }
  return lists;
}

/** Who has what among analyses, given in their order; `sharing` is asked for them when it is first asked for. */
export function filesWithIn(sharing: () => readonly Sharing[]): FilesWith {
  let all: readonly Sharing[] | undefined;
  let lists: ReturnType<typeof listed> | undefined;
  let questions = 0;
  return (kind, id) => {
    all ??= sharing();
    questions += 1;
    if (questions > fewQuestions) return (lists ??= listed(all))[kind].get(id) ?? [];
    const has = ([, ids]: Sharing) =>
      kind === 'topics' ? ids.topics.includes(id) : ids[kind].some((one) => one.id === id);
    return all.filter(has).map(([file]) => file);
  };
}
