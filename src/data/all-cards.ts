import { loadAnalyses } from './analyses.ts';
import { allCards, type CardContent } from './cards.ts';
import { loadSite } from './site.ts';

/** What all cards of the site say. */
export async function loadCards(): Promise<CardContent[]> {
  return allCards(await loadSite(), await loadAnalyses());
}
