/**
 * What a note is to reading systems (https://www.w3.org/TR/epub-ssv-11/), which open it in place, and to screen readers
 * (DPUB-ARIA). The types of HTML know neither, so these are spread into elements.
 */
type Attributes = Record<string, string>;

export const noteReference: Attributes = { 'epub:type': 'noteref', role: 'doc-noteref' };
export const notes: Attributes = { 'epub:type': 'footnotes' };
export const note: Attributes = { 'epub:type': 'footnote', role: 'doc-footnote' };
export const backLink: Attributes = { role: 'doc-backlink' };
