import type { CardContent } from '../../data/cards.ts';
import { analysisLayout } from './layout-analysis.ts';
import { claimLayout } from './layout-claim.ts';
import { ledgerLayout } from './layout-ledger.ts';
import { sectionLayout } from './layout-section.ts';
import { siteLayout } from './layout-site.ts';
import { coverHeight } from './measures.ts';
import type { Node } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';

function layoutOf(renderer: CardRenderer, card: CardContent): Promise<Node> {
  switch (card.kind) {
    case 'site':
      return siteLayout(renderer, card);
    case 'analysis':
      return analysisLayout(renderer, card);
    case 'cover':
      return analysisLayout(renderer, card, coverHeight);
    case 'section':
      return sectionLayout(renderer, card);
    case 'ledger':
      return ledgerLayout(renderer, card);
    case 'claim':
      return claimLayout(renderer, card);
  }
}

/** Draws a card, as PNG: the same content gives the same bytes. */
export async function drawCard(renderer: CardRenderer, card: CardContent): Promise<Buffer> {
  return renderer.png(await layoutOf(renderer, card));
}
