import { savedAnalyses, type Saved } from '../../lib/offline/caches.ts';

/** What is saved, found out once for all who ask: a list has a row for each analysis of the site. */

let look: Promise<Map<string, Saved>> | undefined;

/** The analyses that are saved, by their slugs; rejects where the browser refuses to say. */
export const whatIsSaved = (root: string): Promise<Map<string, Saved>> =>
  (look ??= savedAnalyses(root));

/** Something was saved or removed: who asks next is told anew. */
export const lookAgain = (): void => {
  look = undefined;
};

// Another tab may have done so while this page was out of view, or lay in the browser's memory of pages gone back from.
for (const event of ['online', 'visibilitychange']) addEventListener(event, lookAgain);
