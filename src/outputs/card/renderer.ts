import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { MeasuredNode, Renderer } from '@takumi-rs/core';
import { loadFonts } from './fonts.ts';
import { cardHeight, cardWidth, measure } from './measures.ts';
import type { Node } from './nodes.ts';
import { settableIn, type Settable } from './settable.ts';

/** What draws cards: one for all of them, since it keeps the fonts. */
export interface CardRenderer {
  settable: Settable;
  /** Sets pieces in a room of that width and says where everything came to lie. */
  measure: (node: Node, width: number) => Promise<MeasuredNode>;
  /** Draws a whole card, as PNG; one of few colours gets a palette, and with that some 30 KB. */
  png: (node: Node) => Promise<Buffer>;
}

/** How wide pieces are by themselves. */
export function widthsOf(renderer: CardRenderer, nodes: readonly Node[]): Promise<number[]> {
  return Promise.all(nodes.map(async (node) => (await renderer.measure(node, measure)).width));
}

// From the project, not from this file: in a build it is part of a bundle that may lie anywhere.
const require = createRequire(resolve('package.json'));

/** Starts the renderer (Takumi, in Rust; it shapes text with HarfBuzz's rules and draws off the main thread). */
export async function createRenderer(): Promise<CardRenderer> {
  const takumi = require('@takumi-rs/core') as { Renderer: new () => Renderer };
  const renderer = new takumi.Renderer();
  const fonts = await loadFonts();
  // One after the other: a letter is taken from the first that has it.
  for (const { family, style, data } of fonts) {
    await renderer.registerFont({ name: family, style, data });
  }
  return {
    settable: settableIn(fonts),
    measure: async (node, width) => {
      const room: Node = { type: 'container', style: { width, display: 'flex' }, children: [node] };
      const [measured] = (await renderer.measure(room, { width })).children;
      if (!measured) throw new Error('Nothing was measured.');
      return measured;
    },
    png: (node) =>
      renderer.render(node, {
        width: cardWidth,
        height: Number(node.style?.height ?? cardHeight),
        format: 'png',
      }),
  };
}
