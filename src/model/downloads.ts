/** The files that a reader can keep of one analysis; their addresses stay, as those of pages do. */

/** A file to keep, and what it is for. */
export interface Download {
  /** What it is called, also on disk. */
  name: string;
  /** Its address on the site, from the root. */
  address: string;
  label: string;
  purpose: string;
  /** Media type, and what people call it. */
  type: string;
  typeName: string;
}

/** The record of an analysis as data. */
export function datasetAddress(slug: string): string {
  return `/${slug}/record.json`;
}

/** The page of an analysis as one file. */
export function singleFileAddress(slug: string): string {
  return `/${slug}/${slug}.html`;
}

/** An analysis as an e-book. */
export function epubAddress(slug: string): string {
  return `/${slug}/${slug}.epub`;
}

/** All of these in one file. */
export function archiveAddress(slug: string): string {
  return `/${slug}/${slug}.zip`;
}

/** The files of an analysis, in the order in which its page lists them: the last holds the others. */
export function downloadsOf(slug: string): [Download, Download, Download, Download] {
  const at = (address: string) => ({ address, name: address.slice(slug.length + 2) });
  return [
    {
      ...at(singleFileAddress(slug)),
      label: 'One file',
      purpose: 'This page with all that belongs to it, for any browser, without a network.',
      type: 'text/html',
      typeName: 'HTML',
    },
    {
      ...at(epubAddress(slug)),
      label: 'E-book',
      purpose: 'For readers of e-books; each claim opens as a note.',
      type: 'application/epub+zip',
      typeName: 'EPUB 3',
    },
    {
      ...at(datasetAddress(slug)),
      label: 'The record as data',
      purpose: 'Claims, speakers, sources, standings and outcomes, for programs.',
      type: 'application/json',
      typeName: 'JSON',
    },
    {
      ...at(archiveAddress(slug)),
      label: 'All of them',
      purpose: 'The three files in one, with their checksums.',
      type: 'application/zip',
      typeName: 'ZIP',
    },
  ];
}
