import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../data/analyses.ts';
import { analysisPaths } from '../../data/paths.ts';
import { cardAlt, coverCard } from '../../data/cards.ts';
import { loadSite } from '../../data/site.ts';
import { ebookParts } from '../../layouts/ebook.ts';
import { cardPng } from '../../outputs/card/response.ts';
import { loadDataset } from '../../outputs/dataset/load-dataset.ts';
import { epub } from '../../outputs/epub/epub.ts';

export const getStaticPaths = () =>
  analysisPaths().map(({ params }) => ({ params: { ...params, book: params.analysis } }));

export const GET: APIRoute = async ({ params: { analysis: slug = '' } }) => {
  const site = await loadSite();
  const analysis = await loadAnalysis(slug);
  const cover = coverCard(site, analysis);
  const bytes = epub({
    record: await loadDataset(slug),
    parts: await ebookParts(site, analysis),
    cover: { png: await cardPng(cover), alt: cardAlt(cover) },
    siteLang: site.language,
  });
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
};
