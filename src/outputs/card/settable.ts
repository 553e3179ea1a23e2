import { graphemes } from '../../lib/graphemes.ts';
import type { FontFile } from './fonts.ts';
import { charactersOf } from './woff2-characters.ts';

/** Makes a text ready for a card; undefined where our fonts lack a letter of it, or it says nothing. */
export type Settable = (text: string) => string | undefined;

// Signs that guide the setting of a line and are not drawn: joiners, which matter to Arabic script, and soft hyphens.
const unseen = new Set(['\u200c', '\u200d', '\u00ad']);
const pictures =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]/u;
// Pictures by class that are signs by use, such as © and arrows.
const alsoSigns = /^[\u00a0-\u21ff]/u;

/** Stands where a picture was, until the space beside it is closed. */
const leftOut = '\0';

/** The same in plainer characters: fonts lack hyphens that forbid a break, wide letters, figures in a key cap. */
function plainer(character: string): string {
  return character
    .replace(/[\u2010-\u2012]/gu, '-')
    .replace(/[\ufe0e\ufe0f\u20e3]/gu, '')
    .normalize('NFKC');
}

/** A letter with one accent more than it is written with, or two in Arabic script: a pile of them leaves its line. */
function withFewMarks(grapheme: string): string {
  let left = /\p{Script=Arabic}/u.test(grapheme) ? 2 : 1;
  return grapheme.replace(/\p{M}/gu, (mark) => (left-- > 0 ? mark : ''));
}

/**
 * Letters that our fonts lack would be drawn as empty boxes, which mislead. So a picture (emoji) is left out, as it is
 * decoration; a character that has a plainer form is set in it; and a text with any other that we lack is not set at
 * all: the card then says what else it knows. What must not show is dropped: controls, marks of direction (they
 * could turn a line around), and piles of accents.
 */
export function settableIn(fonts: readonly Pick<FontFile, 'data'>[]): Settable {
  const coverages = fonts.map(({ data }) => charactersOf(data));
  // A letter and its accents are drawn from one file or not at all.
  const covered = (grapheme: string) =>
    coverages.some((characters) =>
      [...grapheme].every((c) => unseen.has(c) || characters.has(c.codePointAt(0) ?? 0)),
    );
  const set = (grapheme: string): string | undefined => {
    if (covered(grapheme)) return grapheme;
    const plain = plainer(grapheme);
    if (covered(plain)) return plain;
    return pictures.test(grapheme) && !alsoSigns.test(grapheme) ? leftOut : undefined;
  };
  return (text) => {
    const clean = text
      .normalize('NFC')
      // A space that forbids a break stays one.
      .replace(/[\u2007\u202f]/gu, '\u00a0')
      .replace(/[^\S\u00a0]+/gu, ' ')
      .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '');
    const parts = graphemes(clean).map((grapheme) => set(withFewMarks(grapheme)));
    if (parts.includes(undefined)) return undefined;
    const whole = parts
      .join('')
      .replace(/ ?\0+(?=[\s!?.,;:…)\]]|$)/gu, '')
      .replaceAll(leftOut, '')
      .trim();
    return /[\p{L}\p{N}]/u.test(whole) ? whole : undefined;
  };
}
