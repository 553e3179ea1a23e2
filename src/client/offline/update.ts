import { differencesInWords } from '../../lib/offline/differences.ts';
import { listInWords, count } from '../../lib/text.ts';
import { ask } from './ask.ts';
import { shownState } from './shown-state.ts';

/** What of the page is another in the edition of a worker, in words; empty where nothing is. */
export async function changesSince(worker: ServiceWorker): Promise<string> {
  const { analysis } = document.documentElement.dataset;
  if (analysis !== undefined) {
    const now = await ask(worker, { ask: 'analysis', slug: analysis });
    return now ? differencesInWords(shownState(), now) : '';
  }
  return changesOfList(worker);
}

/** On the front page: analyses that are new, and changes of those that it lists. */
async function changesOfList(worker: ServiceWorker): Promise<string> {
  const listed = new Map(
    [...document.querySelectorAll<HTMLElement>('article[data-analysis]')].map(({ dataset }) => [
      dataset['analysis'] ?? '',
      dataset,
    ]),
  );
  if (listed.size === 0) return '';
  const now = (await ask(worker, { ask: 'analyses' })) ?? [];
  const newest = [...listed.values()].reduce(
    (last, { version = '' }) => (version > last ? version : last),
    '',
  );
  const added = now.filter(({ slug, version }) => !listed.has(slug) && version > newest).length;
  const changed = now.filter(
    ({ slug, version }) => version > (listed.get(slug)?.['version'] ?? '￿'),
  ).length;
  return listInWords([
    ...(added > 0 ? [count(added, 'new analysis', 'new analyses')] : []),
    ...(changed > 0 ? [count(changed, 'analysis has changed', 'analyses have changed')] : []),
  ]);
}
