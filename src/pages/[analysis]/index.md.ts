import type { APIRoute } from 'astro';
import { bodyTree } from '../../data/analyses.ts';
import { analysisPaths } from '../../data/paths.ts';
import { loadDataset } from '../../outputs/dataset/load-dataset.ts';
import { markdownTwin } from '../../outputs/markdown/markdown-twin.ts';

export const getStaticPaths = analysisPaths;

export const GET: APIRoute = async ({ params: { analysis = '' } }) =>
  new Response(markdownTwin(await loadDataset(analysis), await bodyTree(analysis)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
