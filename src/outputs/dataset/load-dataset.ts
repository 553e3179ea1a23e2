import { loadRelated, loadAnalysis } from '../../data/analyses.ts';
import { loadSite } from '../../data/site.ts';
import { translationsOf } from '../../data/translations.ts';
import { datasetOf } from './dataset.ts';
import type { Dataset } from './schema.ts';

/** The record of the analysis with that slug as data, for all that is written from it; throws where there is none. */
export async function loadDataset(slug: string): Promise<Dataset> {
  const analysis = await loadAnalysis(slug);
  const translations = translationsOf(analysis, await loadRelated(slug));
  return datasetOf(await loadSite(), analysis, translations);
}
