import type { AnalysisEdition } from '../lib/offline/edition.ts';
import { ownEdition } from './kept.ts';
import { edition, root, worker } from './scope.ts';
import type { Question } from '../lib/offline/questions.ts';

/** The slugs of the analyses whose pages are in this edition. */
const slugs = () =>
  Object.keys(edition.files).flatMap((file) => /^([^/]+)\/offline\.json$/.exec(file)?.[1] ?? []);

/** What pages ask of a worker, and what it answers. */
export async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'analyses':
      return (await Promise.all(slugs().map(ownEdition))).filter(
        (found): found is AnalysisEdition => found !== undefined,
      );
    case 'analysis':
      return ownEdition(question.slug);
    case 'take over':
      return worker.skipWaiting();
    case 'take over if alone': {
      const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      // Other sites may live on the same host.
      const pages = all.filter(({ url }) => url.startsWith(root));
      return pages.length > 1 ? undefined : worker.skipWaiting();
    }
  }
}
