import type { APIRoute } from 'astro';
import { siteCard } from '../data/cards.ts';
import { loadSite } from '../data/site.ts';
import { cardResponse } from '../outputs/card/response.ts';

export const GET: APIRoute = async () => cardResponse(siteCard(await loadSite()));
