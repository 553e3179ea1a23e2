import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../data/analyses.ts';
import { analysisPaths } from '../../data/paths.ts';
import { analysisCard } from '../../data/cards.ts';
import { loadSite } from '../../data/site.ts';
import { cardResponse } from '../../outputs/card/response.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  cardResponse(analysisCard(await loadSite(), await loadAnalysis(analysis)));
