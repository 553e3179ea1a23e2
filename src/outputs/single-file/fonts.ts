import { digestOf } from '../../lib/digest.ts';
import { keptText } from '../../lib/kept-text.ts';

/** A face of the page's fonts, as its style sheet declares it. */
interface Face {
  /** The whole rule. */
  rule: string;
  address: string;
  /** The characters that it is for, as ranges of code points. */
  ranges: [from: number, to: number][];
}

/** A face that hardly occurs in a text is not worth its bytes: a word or two in another script is set in a font of the reader's. */
const leastShare = 0.01;

/** One optical size instead of an axis of them: the axis takes more than half of the file. */
const opticalSize = 20;

/**
 * What no text here shows is left out: alternative letters and ligatures, hints for old screens, and tables that are
 * worked out from the outlines where they are missing.
 */
const spare = {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['GSUB', 'GDEF', 'HVAR', 'MVAR', 'STAT', 'gasp'],
} as const;

/** The rules for fonts that are files of the site; those that name a font of the reader's machine are left out. */
function facesIn(css: string): Face[] {
  return [...css.matchAll(/@font-face\{[^}]*url\("(\/[^"]+)"\)[^}]*\}/g)].map(
    ([rule, address = '']) => ({
      rule,
      address,
      ranges: [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
        ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)],
      ),
    }),
  );
}

/** How often each character of a text occurs in it. */
function charactersOf(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const character of text) times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

/** How often each character of a text occurs that a face is for; of a face that names no ranges, all. */
function charactersFor({ ranges }: Face, characters: ReadonlyMap<string, number>) {
  const fits = (code: number) =>
    ranges.length === 0 || ranges.some(([from, to]) => from <= code && code <= to);
  return [...characters].filter(([character]) => fits(character.codePointAt(0) ?? 0));
}

async function cut(font: Buffer, characters: string): Promise<Buffer> {
  // Programs in WebAssembly, which take a tenth of a second to load: most builds need no font that is not kept.
  const { default: subsetFont } = await import('subset-font');
  try {
    return await subsetFont(font, characters, {
      ...spare,
      variationAxes: { opsz: opticalSize },
    });
  } catch {
    // Only some of the fonts have that axis, and there is no telling beforehand.
    return subsetFont(font, characters, spare);
  }
}

/** A font cut to some characters, in Base64: a text that is edited has mostly the same ones, and no need of another. */
const cutOnce = (
  address: string,
  characters: string,
  read: (address: string) => Promise<Buffer>,
): Promise<string> =>
  keptText('fonts', digestOf(address, characters), '', async () =>
    (await cut(await read(address), characters)).toString('base64'),
  );

/**
 * The style sheet with each of its fonts inside, cut to the characters of `text`. `read` gives the bytes of a file of
 * the site by its address from the root.
 */
export async function embedFonts(
  css: string,
  text: string,
  read: (address: string) => Promise<Buffer>,
): Promise<string> {
  let embedded = css;
  const all = charactersOf(text);
  for (const face of facesIn(css)) {
    const characters = charactersFor(face, all);
    const occur = characters.reduce((sum, [, times]) => sum + times, 0);
    if (occur < leastShare * text.length) {
      embedded = embedded.replace(face.rule, () => '');
      continue;
    }
    const needed = characters.map(([character]) => character).sort();
    const font = await cutOnce(face.address, needed.join(''), read);
    const rule = face.rule
      .replace(`"${face.address}"`, `data:font/woff2;base64,${font}`)
      // It is there at once: nothing can shift.
      .replace('font-display:optional', 'font-display:block');
    embedded = embedded.replace(face.rule, () => rule);
  }
  return embedded;
}
