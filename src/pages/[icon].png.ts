import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawIcon } from '../outputs/manifest/draw-icon.ts';
import { icons } from '../outputs/manifest/icons.ts';

export function getStaticPaths() {
  return icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
