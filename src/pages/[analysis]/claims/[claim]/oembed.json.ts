import type { APIRoute } from 'astro';
import { loadAnalysis } from '../../../../data/analyses.ts';
import { claimPaths } from '../../../../data/paths.ts';
import { claimView } from '../../../../data/claims.ts';
import { absoluteAddress } from '../../../../data/absolute-address.ts';
import { loadSite } from '../../../../data/site.ts';
import { cardAddress, embedAddress } from '../../../../model/addresses.ts';
import { oembed } from '../../../../outputs/embed/oembed.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute = async ({ params: { analysis: slug = '', claim = '' } }) => {
  const site = await loadSite();
  const analysis = await loadAnalysis(slug);
  const view = claimView(analysis, claim);
  const absolute = (path: string) => absoluteAddress(site, path);
  const answer = oembed(
    view,
    {
      site: absolute('/'),
      page: absolute(view.pageHref),
      embed: absolute(embedAddress(slug, claim)),
      card: absolute(cardAddress(view.pageHref)),
    },
    { name: site.name, authors: analysis.record.authors.map(({ name }) => name) },
  );
  return Response.json(answer);
};
