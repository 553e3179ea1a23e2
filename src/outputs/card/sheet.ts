import { colours } from './colours.ts';
import { balance, fit } from './fit.ts';
import { cardHeight, cardWidth, column, margin, measure, textSizes } from './measures.ts';
import { stack, type Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import type { Type } from './type.ts';

/** What stands on a card, from top to bottom. */
export interface Sheet {
  top: Node;
  /** What the card is about, as large as it fits between top and bottom. */
  text: string;
  type: Omit<Type, 'size'>;
  bottom: Node;
  rightToLeft: boolean;
  sizes?: readonly number[];
}

/** The least paper above and below the text. */
const air = { above: 34, below: 34 };

/** Lays a card out: what stands at its top and bottom is measured, and the text gets the room between them. */
export async function layOut(
  renderer: CardRenderer,
  { top, text, type, bottom, rightToLeft, sizes = textSizes }: Sheet,
): Promise<Node> {
  const heights = await Promise.all(
    [top, bottom].map(
      async (part) => (await renderer.measure(stack([part], { width: measure }), measure)).height,
    ),
  );
  const [topHeight = 0, bottomHeight = 0] = heights;
  const room = {
    width: measure,
    height: column - topHeight - bottomHeight - air.above - air.below,
  };
  const fitted = await fit(renderer, text, type, sizes, room, {
    position: 'absolute',
    left: margin.x,
    top: margin.y + topHeight + air.above,
    // Words of ours on a mirrored card stand where its own would.
    textAlign: rightToLeft ? 'right' : 'left',
  });
  const words = await balance(renderer, fitted, room);
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const part = (node: Node, place: { top?: number; bottom?: number }) =>
    stack([node], { position: 'absolute', left: margin.x, width: measure, direction, ...place });
  return {
    type: 'container',
    style: {
      position: 'relative',
      width: cardWidth,
      height: cardHeight,
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    children: [part(top, { top: margin.y }), words, part(bottom, { bottom: margin.y })],
  };
}
