const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as readers see them: a letter with its accents, or a flag, is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
