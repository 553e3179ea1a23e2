import type { ClaimCard } from '../../data/cards.ts';
import { isRightToLeft } from '../../lib/direction.ts';
import { standingColours } from './colours.ts';
import { fitLines } from './fit.ts';
import { between, label } from './labels.ts';
import { measure, small } from './measures.ts';
import { block, row, stack, type Node } from './nodes.ts';
import { outcomeSign } from './outcome-sign.ts';
import { widthsOf, type CardRenderer } from './renderer.ts';
import { layOut } from './sheet.ts';
import { siteName } from './site-name.ts';
import { standingLine } from './standing-line.ts';
import { textNode } from './type.ts';

// Words of the site, in English: they are not turned around on a card that runs from right to left.
const asWritten = { alignItems: 'center', direction: 'ltr' };

/** What became of a forecast, as a sign and its words. */
function outcomeNode({ state, words }: NonNullable<ClaimCard['outcome']>): Node {
  const strong = { size: small, weight: 600 };
  return row([textNode('Forecast:', label), outcomeSign(state), textNode(words, strong)], {
    gap: 12,
    ...asWritten,
  });
}

/** The standing as a mark, its word and its line; beside it what became of a forecast, or the number. */
function standingAtTop({ standing, outcome }: ClaimCard, number: string): Node {
  const colour = standingColours[standing.name];
  const dot = block(24, 24, { backgroundColor: colour, borderRadius: 12, marginBottom: 3 });
  const word = textNode(standing.label, { size: 42, weight: 600, colour });
  const beside = outcome === undefined ? textNode(number, label) : outcomeNode(outcome);
  const line = [row([dot, word], { gap: 16, ...asWritten }), beside];
  return stack(
    [
      row(line, { width: measure, justifyContent: 'space-between', alignItems: 'center' }),
      standingLine(standing.name, measure),
    ],
    { gap: 12 },
  );
}

/** Who says it, in three lines at most; nothing where that cannot be set. */
async function speakerLines(
  renderer: CardRenderer,
  { speaker, role, lang }: ClaimCard,
  width: number,
): Promise<Node[]> {
  const who = renderer.settable(speaker);
  const what = role === undefined ? undefined : renderer.settable(role);
  const name =
    who === undefined
      ? undefined
      : await fitLines(renderer, who, { size: 36, weight: 600, lang }, width, 2);
  const lines = name !== undefined && name.height > 1.9 * 36 * 1.3 ? 1 : 2;
  const more = what && (await fitLines(renderer, what, { ...label, lang }, width, lines));
  return [name, more].flatMap((fitted) => (fitted ? [fitted.node] : []));
}

/** Who says it, when, and on which site. */
async function credit(renderer: CardRenderer, card: ClaimCard): Promise<Node> {
  const right = [textNode(card.date, label), await siteName(renderer, card, [small], 420)] as const;
  const width = measure - between - Math.max(...(await widthsOf(renderer, right)));
  return row(
    [
      stack(await speakerLines(renderer, card, width), { width }),
      stack(right, { alignItems: 'flex-end', flexShrink: 0 }),
    ],
    { width: measure, justifyContent: 'space-between', alignItems: 'flex-end' },
  );
}

/** A claim: its standing, its words, and who says it when. */
export async function claimLayout(renderer: CardRenderer, card: ClaimCard): Promise<Node> {
  const text = renderer.settable(card.text);
  const number = `Claim ${card.number} of ${card.of}`;
  return layOut(renderer, {
    top: standingAtTop(card, text === undefined ? '' : number),
    text: text ?? number,
    type: { weight: 500, lang: text === undefined ? 'en' : card.lang },
    bottom: await credit(renderer, card),
    rightToLeft: isRightToLeft(card.text, card.lang),
  });
}
