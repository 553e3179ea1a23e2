import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../../data/analyses.ts';
import { sectionCard } from '../../../data/cards.ts';
import { sectionPaths } from '../../../data/paths.ts';
import { loadSite } from '../../../data/site.ts';
import { cardResponse } from '../../../outputs/card/response.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute = async ({ params: { analysis = '', section = '' } }) =>
  cardResponse(sectionCard(await loadSite(), await loadAnalysis(analysis), section));
