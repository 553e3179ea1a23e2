import type { APIRoute } from 'astro';
import { analysisPaths } from '../../data/paths.ts';
import { loadDataset } from '../../outputs/dataset/load-dataset.ts';
import { claimsCsv } from '../../outputs/dataset/claims-csv.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  new Response(claimsCsv(await loadDataset(analysis)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
