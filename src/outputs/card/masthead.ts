import type { CardContent } from '../../data/cards.ts';
import { balance, fitLines } from './fit.ts';
import { label } from './labels.ts';
import { measure, small } from './measures.ts';
import { row, stack, type Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { siteName } from './site-name.ts';
import { lineHeight, textNode } from './type.ts';

/** What the site's name may take of a line that it shares. */
const nameWidth = 480;

/** The site's name at the top of a card, where it shares its line. */
export function mastheadName(renderer: CardRenderer, card: CardContent): Promise<Node> {
  return siteName(renderer, card, [40, 36, small], nameWidth);
}

/** The line at the top of a card: the site, and what the card shows. */
export function masthead(name: Node, beside: Node): Node {
  return row([name, beside], {
    width: measure,
    justifyContent: 'space-between',
    alignItems: 'baseline',
  });
}

/** The top of a card of a part: below the masthead stands the analysis that it belongs to, if that can be set. */
export async function mastheadOfPart(
  renderer: CardRenderer,
  card: CardContent & { analysis: string },
  beside: string,
): Promise<Node> {
  const top = masthead(await mastheadName(renderer, card), textNode(beside, label));
  const analysis = renderer.settable(card.analysis);
  if (analysis === undefined) return top;
  const type = { ...label, lang: card.lang };
  const fitted = await fitLines(renderer, analysis, type, measure, 2);
  const room = { width: measure, height: 2 * small * lineHeight(analysis, type) + 1 };
  return stack([top, (await balance(renderer, fitted, room)).node], { gap: 30 });
}
