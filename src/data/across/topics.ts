import type { Summary } from '../analyses.ts';

/** A topic of the site. */
export interface Topic {
  id: string;
  /** As the newest analysis on it writes it. */
  title: string;
  /** Of that analysis. */
  lang: string;
  analyses: readonly Summary[];
}

/** The topics of some analyses, newest first, by name. */
export function topicsOf(analyses: readonly Summary[]): Topic[] {
  return [...Map.groupBy(analyses, ({ topic }) => topic)]
    .map(([id, group]) => ({
      id,
      title: group[0]?.topicTitle ?? id,
      lang: group[0]?.lang ?? '',
      analyses: group,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}
