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

/** Looks for analyses by what they have. */
export class SharedIds {
  private readonly known: Record<SharedKind, Map<string, AnalysisFile[]>> = {
    actors: new Map(),
    sources: new Map(),
    topics: new Map(),
  };

  /** Files are added in their order. */
  add(file: AnalysisFile, { actors, sources, topics }: ReturnType<typeof sharedIdsOf>): void {
    const put = (kind: SharedKind, id: string) => {
      const files = this.known[kind].get(id);
      if (!files) this.known[kind].set(id, [file]);
      else if (files.at(-1) !== file) files.push(file);
    };
    for (const { id } of actors) put('actors', id);
    for (const { id } of sources) put('sources', id);
    for (const id of topics) put('topics', id);
  }

  readonly with: FilesWith = (kind, id) => this.known[kind].get(id) ?? [];
}

/** Who has what among these analyses; they are looked through when it is first asked for. */
export function filesWithIn(analyses: readonly AnalysisFile[]): FilesWith {
  let known: SharedIds | undefined;
  return (kind, id) => {
    if (!known) {
      known = new SharedIds();
      for (const file of analyses) known.add(file, sharedIdsOf(file));
    }
    return known.with(kind, id);
  };
}
