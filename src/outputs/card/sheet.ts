import { colours } from './colours.ts';
import { balance, fit, type Fitted, type Room } from './fit.ts';
import { cardHeight, cardWidth, margin, measure, textSizes } from './measures.ts';
import { stack, type Node, type Style } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { lineHeight, type Type } from './type.ts';

/** What stands on a card, from top to bottom. */
export interface Sheet {
  top: Node;
  /** What the card is about, as large as it fits between top and bottom. */
  text: string;
  type: Omit<Type, 'size'>;
  bottom: Node;
  rightToLeft: boolean;
  /** That of a card, where it is none of its own. */
  height?: number;
  sizes?: readonly number[];
}

/** The least paper above and below the text; a cover has more of it. */
const airOn = (height: number) =>
  height > cardHeight ? { above: 150, below: 60 } : { above: 34, below: 34 };

/** Lines that fill less of the measure than this look narrow. */
const fullEnough = 0.7;

/**
 * The text with even lines. The largest size may need one line more for a word or two, and its lines are then
 * narrow: a smaller size that spares the line fills the measure, and is taken.
 */
async function compose(
  renderer: CardRenderer,
  { text, type, sizes, room, place }: Pick<Sheet, 'text' | 'type'> & Composition,
): Promise<Node> {
  const fitted = await fit(renderer, text, type, sizes, room, place);
  const balanced = await balance(renderer, fitted, room);
  const linesOf = ({ text: words, size, height }: Fitted) =>
    Math.round(height / (size * lineHeight(words, { size })));
  if (balanced.share >= fullEnough || linesOf(fitted) < 3) return balanced.node;
  const smaller = sizes.slice(sizes.indexOf(fitted.size) + 1).slice(0, 2);
  for (const size of smaller) {
    const other = await fit(renderer, text, type, [size], room, place);
    if (linesOf(other) < linesOf(fitted)) return (await balance(renderer, other, room)).node;
  }
  return balanced.node;
}

interface Composition {
  sizes: readonly number[];
  room: Room;
  place: Style;
}

/** Lays a card out: what stands at its top and bottom is measured, and the text gets the room between them. */
export async function layOut(
  renderer: CardRenderer,
  { top, text, type, bottom, rightToLeft, height = cardHeight, sizes = textSizes }: Sheet,
): Promise<Node> {
  const heights = await Promise.all(
    [top, bottom].map(
      async (part) => (await renderer.measure(stack([part], { width: measure }), measure)).height,
    ),
  );
  const air = airOn(height);
  const [topHeight = 0, bottomHeight = 0] = heights;
  const room = {
    width: measure,
    height: height - 2 * margin.y - topHeight - bottomHeight - air.above - air.below,
  };
  const place = {
    position: 'absolute',
    left: margin.x,
    top: margin.y + topHeight + air.above,
    // Words of ours on a mirrored card stand where its own would.
    textAlign: rightToLeft ? 'right' : 'left',
  };
  const words = await compose(renderer, { text, type, sizes, room, place });
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const part = (node: Node, place: { top?: number; bottom?: number }) =>
    stack([node], { position: 'absolute', left: margin.x, width: measure, direction, ...place });
  return {
    type: 'container',
    style: {
      position: 'relative',
      width: cardWidth,
      height,
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    children: [part(top, { top: margin.y }), words, part(bottom, { bottom: margin.y })],
  };
}
