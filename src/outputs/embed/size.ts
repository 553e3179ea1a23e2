import type { ClaimView } from '../../data/claims.ts';

/** What the embed of a claim shows. */
export type EmbedView = Pick<
  ClaimView,
  'quote' | 'standing' | 'standingLabel' | 'speaker' | 'role' | 'date' | 'forecast'
> & { claim: Pick<ClaimView['claim'], 'text'> };

/** The width at which an embed is first shown, in CSS pixels; it narrows where there is less room. */
export const embedWidth = 560;

/** Characters that fit on a line of the embed at its width, and the height of such a line, in CSS pixels. */
const lines = {
  claim: { characters: 52, height: 27 },
  quote: { characters: 58, height: 25 },
  label: { characters: 74, height: 21 },
};

/** Signs of scripts that are set twice as wide as Latin: Chinese, Japanese, Korean. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const heightOf = (text: string, { characters, height }: { characters: number; height: number }) =>
  Math.ceil((text.length + (text.match(wide)?.length ?? 0)) / characters) * height;

/**
 * The height at which the embed of a claim shows all of it at `embedWidth`, in CSS pixels. A frame cannot grow
 * with what it holds, so the lines are counted beforehand, generously; what does not fit can be scrolled to.
 */
export function embedHeight({
  claim,
  quote,
  standing,
  speaker,
  role,
  forecast,
}: EmbedView): number {
  const padding = 32 + 20 + 68;
  return (
    padding +
    heightOf(claim.text, lines.claim) +
    (quote === undefined ? 0 : 12 + heightOf(quote, lines.quote)) +
    heightOf(standing.reason, lines.label) +
    heightOf(`${speaker}, ${role ?? ''}, 00 September 0000`, lines.label) +
    (forecast?.outcome === undefined ? 0 : 8 + heightOf(forecast.outcome, lines.label) + 21)
  );
}
