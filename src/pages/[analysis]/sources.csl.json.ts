import type { APIRoute } from 'astro';
import { analysisPaths } from '../../data/paths.ts';
import { loadDataset } from '../../outputs/dataset/load-dataset.ts';
import { sourcesCsl } from '../../outputs/citations/cited-source.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  new Response(sourcesCsl(await loadDataset(analysis)), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
