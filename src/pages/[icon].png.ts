import type { APIRoute } from 'astro';
import { drawIcon } from '../outputs/manifest/draw-icon.ts';
import { iconNamed, icons } from '../outputs/manifest/icons.ts';

export const getStaticPaths = () => icons.map(({ name }) => ({ params: { icon: name } }));

export const GET: APIRoute = async ({ params: { icon = '' } }) =>
  new Response(new Uint8Array(await drawIcon(iconNamed(icon))), {
    headers: { 'Content-Type': 'image/png' },
  });
