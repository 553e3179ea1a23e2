import type { ShownState } from '../../lib/offline/differences.ts';

/** What shows a claim with its standing: its words, its row in a ledger, its card, its page. */
const shows = '[data-claim], tr[id^="claim-"], .card[id^="card-"], [data-shows-claim]';

const claimOf = ({ dataset, id }: HTMLElement): string =>
  dataset['claim'] ?? dataset['showsClaim'] ?? id.replace(/^(?:claim|card)-/, '');

const meta = (property: string) =>
  document.querySelector<HTMLMetaElement>(`meta[property="article:${property}_time"]`)?.content;

/** What this page shows of the record of its analysis. */
export function shownState(): ShownState {
  const standings = new Map<string, string>();
  const outcomes = new Map<string, string>();
  for (const element of document.querySelectorAll<HTMLElement>(shows)) {
    const claim = claimOf(element);
    const { standing } = element.dataset;
    if (standing !== undefined) standings.set(claim, standing);
    const outcome = element.querySelector<HTMLElement>('[data-outcome]')?.dataset['outcome'];
    if (outcome !== undefined) outcomes.set(claim, outcome);
  }
  return {
    version: meta('modified') ?? meta('published') ?? '',
    changes: Number(document.documentElement.dataset['changes'] ?? 0),
    standings,
    outcomes,
    whole: document.querySelector('claim-ledger') !== null,
  };
}
