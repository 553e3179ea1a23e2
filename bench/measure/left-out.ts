import { load } from 'cheerio';
import { compressedText } from '../../tests/support/compressed-text.ts';

/** A part of a page that can be left out, to see what it costs. */
export interface Part {
  label: string;
  /** The elements that are it, as a selector; where `attributes` is there, only these of theirs. */
  elements: string;
  attributes?: RegExp;
}

/** What a browser does before the first paint, apart from words. */
export const firstScreenParts = {
  style: { label: 'style', elements: 'style, link[rel="stylesheet"]' },
  script: { label: 'first script', elements: 'head script' },
} as const satisfies Record<string, Part>;

/** What the bytes of a page go to. */
const parts: readonly Part[] = [
  { label: 'Ledger of all claims', elements: '#claims' },
  { label: 'Sources', elements: '#sources' },
  { label: 'Speakers', elements: '#actors' },
  { label: 'Cards of claims', elements: '.cards' },
  { label: 'Pictures, for wide and for small screens', elements: '.picture' },
  { label: 'Data for programs (JSON-LD)', elements: 'script[type="application/ld+json"]' },
  { label: 'Style of the first screen and the text', elements: 'style' },
  { label: 'How to cite it', elements: '#cite' },
  { label: 'Names for assistive technology', elements: '*', attributes: /^aria-/ },
  { label: 'Addresses of links', elements: 'a', attributes: /^href$/ },
  { label: 'What scripts and styles go by', elements: '*', attributes: /^(?:id|class|data-.*)$/ },
];

/** A page of HTML without some of its parts. */
export function without(html: string, left: readonly Part[]): string {
  const $ = load(html);
  for (const { elements, attributes } of left) {
    const found = $(elements);
    if (attributes === undefined) found.remove();
    else
      for (const element of found)
        for (const name of Object.keys($(element).attr() ?? {}))
          if (attributes.test(name)) $(element).removeAttr(name);
  }
  return $.html();
}

/** The words of a page and nothing else: what its text weighs in any HTML. */
export function wordsOf(html: string): string {
  const $ = load(html);
  $('script, style').remove();
  return $('body').text();
}

const compressedSize = (text: string): number => compressedText(text).length;

/** A part, and how many bytes fewer the page takes on the line without it. */
export interface PartWeight {
  label: string;
  bytes: number;
}

/**
 * What each part adds to a page. What two parts say alike costs little the second time, so the parts do not add up to
 * the page.
 */
export function partWeights(html: string): PartWeight[] {
  const whole = compressedSize(without(html, []));
  return [
    { label: 'The page', bytes: whole },
    { label: 'Its words alone', bytes: compressedSize(wordsOf(html)) },
    ...parts.map((part) => ({
      label: part.label,
      bytes: whole - compressedSize(without(html, [part])),
    })),
  ];
}
