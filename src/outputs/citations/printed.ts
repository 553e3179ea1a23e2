import { analysisGenre, type CslItem } from './csl-item.ts';
import { Cite } from './library.ts';

/** The styles in which a citation is printed. */
export const printedStyles = [
  { style: 'apa', label: 'APA', edition: '7th edition' },
  { style: 'chicago', label: 'Chicago', edition: '17th edition, author-date' },
] as const;

type Style = (typeof printedStyles)[number]['style'];

// The library takes <i>, <b> and their like in a title for markup. A sign for private use stands in for "<".
const lessThan = '\u{F0000}';
const asWords = (text: string) => text.replaceAll('<', lessThan);

/** A full stop that ends a sentence is the style's to set; one of an abbreviation ("U.S.") stays. */
const withoutStop = (text: string) => text.replace(/(?<=[\p{Ll}\p{N}”’)]{2})\.$/u, '');

const asItStands = (words: string) => `<span class="nocase">${words}</span>`;

// Small words of names that the library does not know for such: it would write "von Der Leyen", "Bin Salman".
const particles =
  /(?<![\p{L}\p{N}’-])(?:abu|al|bin|bint|da|das|del|della|den|der|di|dos|du|ibn|la|le|ten|ter|zu|zur)(?=[ ’-]\p{Lu})/gu;

/**
 * Where a style capitalises titles (Chicago does), a headline's names keep their small words; a claim is a
 * sentence, and keeps all of its words as they are.
 */
function printedTitle({ title, genre }: CslItem): string {
  const words = withoutStop(asWords(title));
  return genre === analysisGenre ? words.replace(particles, asItStands) : asItStands(words);
}

/** A citation as HTML: text, and `<i>` where the style sets italics; nothing else. */
export function printedCitation(item: CslItem, style: Style): string {
  const html = new Cite([
    { ...item, title: printedTitle(item), genre: asWords(item.genre) },
  ]).format('bibliography', { style, lang: 'en-US', format: 'html' });
  return html
    .replace(/<(?!\/?i>)[^>]*>/g, '')
    .replaceAll(lessThan, '&lt;')
    .trim();
}
