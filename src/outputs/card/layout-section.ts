import type { SectionCard } from '../../data/cards.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import { count } from '../../lib/text.ts';
import { standingsAtBottom } from './legend.ts';
import { mastheadOfPart } from './masthead.ts';
import type { Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { layOut } from './sheet.ts';

/** A section: its title, the analysis that it belongs to, and how well its claims are supported. */
export async function sectionLayout(renderer: CardRenderer, card: SectionCard): Promise<Node> {
  const title = renderer.settable(card.title);
  const number = `Section ${card.number} of ${card.of}`;
  const claims = card.claims === 0 ? '' : ` · ${count(card.claims, 'claim')}`;
  return layOut(renderer, {
    top: await mastheadOfPart(renderer, card, number + claims),
    text: title ?? number,
    type: { weight: 600, lang: title === undefined ? 'en' : card.lang },
    bottom: standingsAtBottom(card.standings, 24),
    rightToLeft: isRightToLeft(card.title, card.lang),
  });
}
