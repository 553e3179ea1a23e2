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
  /** Whether its page names it without its checksum, which is in the archive: what few want takes little room. */
  inBrief: boolean;
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

/** The claims of an analysis as a table. */
export function claimsCsvAddress(slug: string): string {
  return `/${slug}/claims.csv`;
}

/** An analysis as plain text with its claims as notes. */
export function markdownAddress(slug: string): string {
  return `/${slug}/index.md`;
}

/** The sources of an analysis for reference managers. */
export function sourcesBibAddress(slug: string): string {
  return `/${slug}/sources.bib`;
}

/** The same in the terms of the Citation Style Language. */
export function sourcesCslAddress(slug: string): string {
  return `/${slug}/sources.csl.json`;
}

/** All of these in one file. */
export function archiveAddress(slug: string): string {
  return `/${slug}/${slug}.zip`;
}

/** The files of an analysis; the last holds the others. */
export function downloadsOf(slug: string): readonly Download[] {
  const at = (address: string, inBrief = false) => {
    return { address, name: address.slice(slug.length + 2), inBrief };
  };
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
      ...at(claimsCsvAddress(slug), true),
      label: 'Claims as a table',
      purpose: 'A row for each claim, for spreadsheets.',
      type: 'text/csv',
      typeName: 'CSV',
    },
    {
      ...at(markdownAddress(slug), true),
      label: 'Text with notes',
      purpose: 'The text with its claims as footnotes, for editors and other programs.',
      type: 'text/markdown',
      typeName: 'Markdown',
    },
    {
      ...at(sourcesBibAddress(slug), true),
      label: 'Sources',
      purpose: 'The sources, for LaTeX and reference managers.',
      type: 'text/x-bibtex',
      typeName: 'BibTeX',
    },
    {
      ...at(sourcesCslAddress(slug), true),
      label: 'Sources',
      purpose: 'The sources, for reference managers and Pandoc.',
      type: 'application/vnd.citationstyles.csl+json',
      typeName: 'CSL-JSON',
    },
    {
      ...at(archiveAddress(slug)),
      label: 'All of them',
      purpose: 'These files in one, with their checksums.',
      type: 'application/zip',
      typeName: 'ZIP',
    },
  ];
}

/** The forms of an analysis that a program may read in the place of its page. */
export function dataLinks(slug: string): readonly Download[] {
  const forPrograms = ['application/json', 'text/csv', 'text/markdown'];
  return downloadsOf(slug).filter(({ type }) => forPrograms.includes(type));
}
