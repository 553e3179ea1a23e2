import type { Analysis } from '../../data/analyses.ts';
import { keptText } from '../../lib/kept-text.ts';
import type { Site } from '../../model/site.ts';
import type { Citations } from './citations.ts';
import { citedAnalysis } from './csl-item.ts';

/**
 * The citations of an analysis. The program that sets them is large: it is loaded only where they are not kept from the
 * last build.
 */
export async function citationsOfAnalysis(analysis: Analysis, site: Site): Promise<Citations> {
  const item = citedAnalysis(analysis, site);
  const made = async () => JSON.stringify((await import('./citations.ts')).citationsOf(item));
  const text = await keptText('citations', analysis.slug, JSON.stringify(item), made);
  return JSON.parse(text) as Citations;
}
