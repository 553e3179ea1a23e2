import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../data/analyses.ts';
import { analysisPaths } from '../../data/paths.ts';
import { recordState } from '../../outputs/offline/record-state.ts';

export const getStaticPaths = analysisPaths;

// The build adds the files that belong to it (integrations/service-worker.ts).
export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  Response.json(recordState(await loadAnalysis(analysis)));
