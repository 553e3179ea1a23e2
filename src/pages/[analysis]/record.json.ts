import type { APIRoute } from 'astro';
import { loadAnalyses, loadAnalysis } from '../../data/analyses.ts';
import { analysisPaths } from '../../data/analysis-paths.ts';
import { loadSite } from '../../data/site.ts';
import { translationsOf } from '../../data/translations.ts';
import { datasetOf, datasetText } from '../../outputs/dataset/dataset.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis: slug = '' } }) => {
  const analysis = await loadAnalysis(slug);
  const translations = translationsOf(analysis, await loadAnalyses());
  const text = datasetText(datasetOf(await loadSite(), analysis, translations));
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
