import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../../../data/analyses.ts';
import { claimCard } from '../../../../data/cards.ts';
import { claimPaths } from '../../../../data/paths.ts';
import { loadSite } from '../../../../data/site.ts';
import { cardResponse } from '../../../../outputs/card/response.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute = async ({ params: { analysis = '', claim = '' } }) =>
  cardResponse(claimCard(await loadSite(), await loadAnalysis(analysis), claim));
