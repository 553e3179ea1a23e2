/** What a book says of one of its parts: a file of its own, and a line of its contents. */
export interface PartFacts {
  file: string;
  title: string;
  /** The language of the title, where it is not that of the site. */
  titleLang?: string;
  /** The anchor that means the whole part, on the page of the analysis. */
  anchor?: string;
  /** Headings below its title, by the ids that they have in it. */
  subsections?: readonly { id: string; title: string }[];
  /** What it is to a reading system (https://www.w3.org/TR/epub-ssv-11/). */
  type: 'bodymatter' | 'chapter' | 'appendix' | 'bibliography' | 'colophon';
}

/** One part of an e-book, with the links of the page. */
export interface BookPart extends PartFacts {
  /** Its content, as HTML. */
  html: string;
}
