import { claimsInWords, type AnalysisCard, type CoverCard } from '../../data/cards.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import { fitLine } from './fit.ts';
import { between, label } from './labels.ts';
import { standingsAtBottom } from './legend.ts';
import { cardHeight, measure, small } from './measures.ts';
import { row, type Node } from './nodes.ts';
import { masthead, mastheadName } from './masthead.ts';
import { widthsOf, type CardRenderer } from './renderer.ts';
import { layOut } from './sheet.ts';
import { textNode } from './type.ts';

/** The subject and the days that are analysed; where there is hardly room for a word of the subject, only the days. */
async function subject(
  renderer: CardRenderer,
  card: AnalysisCard | CoverCard,
  topic: string | undefined,
  name: Node,
): Promise<Node> {
  const days = textNode(card.covers, label);
  const afterTopic = textNode(`· ${card.covers}`, label);
  const gap = 10;
  const widths = await widthsOf(renderer, [name, afterTopic]);
  const room = measure - between - gap - widths.reduce((sum, width) => sum + width, 0);
  if (topic === undefined || room < 5 * small) return days;
  const fitted = await fitLine(renderer, topic, { ...label, lang: card.lang }, [small], room);
  // In this order on every card: the days are in English.
  return row([fitted.node, afterTopic], { gap, direction: 'ltr' });
}

/** An analysis, on a card or on the cover of a book: its title, what it is about, and how well its claims are supported. */
export async function analysisLayout(
  renderer: CardRenderer,
  card: AnalysisCard | CoverCard,
  height = cardHeight,
): Promise<Node> {
  const title = renderer.settable(card.title);
  const topic = renderer.settable(card.topic);
  const name = await mastheadName(renderer, card);
  // Without a title that can be set, its subject, and without that the numbers, are what is known.
  const text = title ?? topic ?? claimsInWords(card);
  return layOut(renderer, {
    top: masthead(
      name,
      await subject(renderer, card, title === undefined ? undefined : topic, name),
    ),
    text,
    type: { weight: 600, lang: (title ?? topic) === undefined ? 'en' : card.lang },
    bottom: standingsAtBottom(card.standings, 24),
    height,
    rightToLeft: isRightToLeft(card.title, card.lang),
  });
}
