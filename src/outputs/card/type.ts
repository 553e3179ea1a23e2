import { isRightToLeft } from '../../lib/direction.ts';
import type { Node, Style } from './nodes.ts';

/** How a text is set. */
export interface Type {
  size: number;
  weight: number;
  /** The language, where it is not the site's. */
  lang?: string;
  italic?: boolean;
  colour?: string;
}

const arabic = /\p{Script=Arabic}/u;

/** The height of a line, in font sizes: Arabic script reaches higher and lower, and large letters need less air. */
export function lineHeight(text: string, { size }: Pick<Type, 'size'>): number {
  if (arabic.test(text)) return 1.6;
  return size >= 56 ? 1.1 : size > 36 ? 1.17 : 1.3;
}

/** A text that is set in a type; a word that is wider than its room is broken only where `anywhere` says so. */
export function textNode(text: string, type: Type, style: Style = {}, anywhere = false): Node {
  const { size, weight, lang = 'en', italic = false, colour } = type;
  const rightToLeft = isRightToLeft(text, lang);
  return {
    type: 'text',
    text,
    lang,
    style: {
      fontFamily: 'serif, naskh',
      fontSize: size,
      fontWeight: weight,
      fontStyle: italic ? 'italic' : 'normal',
      // A card is mostly seen at a quarter of its size: sturdier letters than its own size would ask for.
      fontVariationSettings: `"opsz" ${Math.min(32, Math.max(12, Math.round(size / 2.5)))}`,
      lineHeight: lineHeight(text, type),
      letterSpacing: size >= 64 && !arabic.test(text) ? '-0.012em' : 0,
      direction: rightToLeft ? 'rtl' : 'ltr',
      textAlign: rightToLeft ? 'right' : 'left',
      overflowWrap: anywhere ? 'anywhere' : 'normal',
      ...(colour === undefined ? {} : { color: colour }),
      ...style,
    },
  };
}
