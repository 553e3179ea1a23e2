import { topicId } from '../../model/feeds.ts';
import type { Analysis } from '../analyses.ts';

/** A topic of the site. */
export interface Topic {
  id: string;
  /** As the newest analysis on it writes it. */
  title: string;
  /** Of that analysis. */
  lang: string;
  analyses: readonly Analysis[];
}

/** The topics of the analyses, by name. */
export function topicsOf(analyses: readonly Analysis[]): Topic[] {
  return [...Map.groupBy(analyses, ({ record }) => topicId(record.topic))]
    .map(([id, group]) => ({
      id,
      title: group[0]?.record.topic ?? id,
      lang: group[0]?.record.lang ?? '',
      analyses: group,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}
