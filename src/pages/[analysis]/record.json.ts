import type { APIRoute } from 'astro';
import { analysisPaths } from '../../data/paths.ts';
import { datasetText } from '../../outputs/dataset/dataset.ts';
import { loadDataset } from '../../outputs/dataset/load-dataset.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  new Response(datasetText(await loadDataset(analysis)), {
    headers: { 'Content-Type': 'application/json' },
  });
