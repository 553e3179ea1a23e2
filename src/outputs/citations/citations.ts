import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { CslItem } from './csl-item.ts';
import { printedCitation, printedStyles } from './printed.ts';
import { ris } from './ris.ts';

/** A citation to read. */
export interface PrintedCitation {
  style: string;
  label: string;
  /** Which edition of the style's book. */
  edition: string;
  html: string;
}

/** A citation for programs. */
export interface CitationFile {
  format: string;
  label: string;
  text: string;
  /** The name to save it by, and an address that holds all of it. */
  name: string;
  href: string;
}

const formats = [
  {
    format: 'bibtex',
    label: 'BibTeX',
    write: bibtex,
    extension: 'bib',
    type: 'application/x-bibtex',
  },
  {
    format: 'ris',
    label: 'RIS',
    write: ris,
    extension: 'ris',
    type: 'application/x-research-info-systems',
  },
  {
    format: 'csl-json',
    label: 'CSL-JSON',
    write: (item: CslItem) => cslJson(item),
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
] as const;

/** All citations of one thing, in the order in which they are shown. */
export interface Citations {
  printed: PrintedCitation[];
  files: CitationFile[];
}

/** The citations of one thing. */
export function citationsOf(item: CslItem): Citations {
  return {
    printed: printedStyles.map((style) => ({ ...style, html: printedCitation(item, style.style) })),
    files: formats.map(({ format, label, write, extension, type }) => {
      const text = write(item);
      return {
        format,
        label,
        text,
        name: `${item.id}.${extension}`,
        // In the page, not beside it: one more file for each format of each claim would be 186 for an analysis
        // of 62 claims; and a page that was saved, or opened from disk, still has it.
        href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`,
      };
    }),
  };
}
