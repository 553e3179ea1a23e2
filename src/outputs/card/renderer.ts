import type { MeasuredNode } from '@takumi-rs/core';
import { loadFonts } from './fonts.ts';
import { cardHeight, cardWidth, measure } from './measures.ts';
import type { Node } from './nodes.ts';
import { settableIn, type Settable } from './settable.ts';
import { newTakumi } from './takumi.ts';

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

/** Starts the renderer (Takumi shapes text with HarfBuzz's rules and draws off the main thread). */
export async function createRenderer(): Promise<CardRenderer> {
  const renderer = newTakumi();
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
