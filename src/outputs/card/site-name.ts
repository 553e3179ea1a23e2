import type { CardContent } from '../../data/cards.ts';
import { row, type Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { textNode } from './type.ts';
import { fitLine } from './fit.ts';

/** The site's name, or its host where the name has letters that cannot be set. */
export function siteNameOf({ settable }: CardRenderer, { site, host }: CardContent): string {
  return settable(site) ?? host;
}

/** The site's name in one line; its last word is in italics, as on the pages. */
export async function siteName(
  renderer: CardRenderer,
  card: CardContent,
  sizes: readonly number[],
  width: number,
): Promise<Node> {
  const name = siteNameOf(renderer, card);
  const { text, size } = await fitLine(renderer, name, { weight: 600 }, sizes, width);
  if (name === card.host) return textNode(text, { size, weight: 600 });
  const words = text.split(' ');
  const last = words.pop() ?? '';
  const first = words.length > 0 ? [textNode(words.join(' '), { size, weight: 600 })] : [];
  return row([...first, textNode(last, { size, weight: 400, italic: true })], {
    gap: Math.round(size * 0.22),
    alignItems: 'baseline',
    // A name is not turned around where the card is.
    direction: 'ltr',
    flexShrink: 0,
  });
}
