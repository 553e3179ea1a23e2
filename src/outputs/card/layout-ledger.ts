import { claimsInWords, type LedgerCard } from '../../data/cards.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import { standingsAtBottom } from './legend.ts';
import { mastheadOfPart } from './masthead.ts';
import type { Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';
import { layOut } from './sheet.ts';

/** A ledger: how many claims by how many speakers, and how well they are supported. */
export async function ledgerLayout(renderer: CardRenderer, card: LedgerCard): Promise<Node> {
  return layOut(renderer, {
    top: await mastheadOfPart(renderer, card, 'Ledger of claims'),
    text: claimsInWords(card),
    type: { weight: 600 },
    bottom: standingsAtBottom(card.standings, 40),
    rightToLeft: isRightToLeft(card.analysis, card.lang),
  });
}
