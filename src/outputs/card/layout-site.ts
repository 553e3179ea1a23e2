import type { SiteCard } from '../../data/cards.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import { legend } from './legend.ts';
import { measure } from './measures.ts';
import type { Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { layOut } from './sheet.ts';
import { siteName, siteNameOf } from './site-name.ts';

/** The site by itself: its name, what it is, and the marks that it uses. */
export async function siteLayout(renderer: CardRenderer, card: SiteCard): Promise<Node> {
  const description = renderer.settable(card.description);
  return layOut(renderer, {
    top: await siteName(renderer, card, [120, 104, 88, 74, 64, 54], measure),
    text: description ?? '',
    type: { weight: 400, lang: card.lang },
    sizes: [64, 56, 49, 43, 38],
    bottom: legend(card.standings),
    rightToLeft: isRightToLeft(description ?? siteNameOf(renderer, card), card.lang),
  });
}
