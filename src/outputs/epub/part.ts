/** One part of an e-book: a file of its own, and a line of its contents. */
export interface BookPart {
  file: string;
  title: string;
  /** The language of the title, where it is not that of the site. */
  titleLang?: string;
  /** The anchor that means the whole part, on the page of the analysis. */
  anchor?: string;
  /** Headings below its title, by the ids that they have in `html`. */
  subsections?: readonly { id: string; title: string }[];
  /** What it is to a reading system (https://www.w3.org/TR/epub-ssv-11/). */
  type: 'bodymatter' | 'chapter' | 'appendix' | 'bibliography' | 'colophon';
  /** Its content, as HTML. */
  html: string;
}
