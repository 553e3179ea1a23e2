import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

/** A component as `draw` takes it. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;

/** Draws a component outside of a page: for books and feeds, which are files and not pages. */
export async function draw(component: Component, props: Record<string, unknown>): Promise<string> {
  container ??= AstroContainer.create().then((made) => {
    // The text of an analysis is MDX.
    made.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
    return made;
  });
  return (await container).renderToString(component, { props });
}
