import type { Dataset } from '../dataset/dataset.ts';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What the package says can be done with the book; the properties of https://www.w3.org/TR/epub-a11y-11/. */
const accessibility: readonly (readonly [property: string, value: string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'All of it is text with headings, lists and links, in one reading order, with a table of contents. The only picture is the cover, and it is described in words. How well a claim is supported is always said in words. No conformance to a standard has been certified.',
  ],
];

/** A file of the book, as the package lists it. */
export interface Item {
  id: string;
  file: string;
  type: string;
  properties?: string;
  /** Whether it is a page, in reading order. */
  isPage?: boolean;
}

/** A moment as the package wants it: whole seconds. */
const wholeSeconds = (moment: string) => moment.replace(/\.\d+Z$/, 'Z');

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(
  { analysis }: Dataset,
  items: readonly Item[],
  siteLang: string,
): string {
  const { address, title, lang, direction, authors, site, licence, topic } = analysis;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  // The parts around the text are in the language of the site.
  const languages = [...new Set([lang, siteLang])];
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': siteLang,
    },
    x(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      x('dc:identifier', { id: 'address' }, address),
      x('dc:title', { id: 'title', 'xml:lang': lang, dir: direction }, title),
      languages.map((language) => x('dc:language', language)),
      authors.flatMap(({ name, family }, i) => [
        x('dc:creator', { id: `author-${i + 1}` }, name),
        x(
          'meta',
          { refines: `#author-${i + 1}`, property: 'role', scheme: 'marc:relators' },
          'aut',
        ),
        ...(family === undefined
          ? []
          : [
              x(
                'meta',
                { refines: `#author-${i + 1}`, property: 'file-as' },
                [family, name.replace(family, '').replace(/\s+/g, ' ').trim()]
                  .filter((part) => part !== '')
                  .join(', '),
              ),
            ]),
      ]),
      x('dc:publisher', site.publisher),
      x('dc:date', wholeSeconds(analysis.published)),
      x('dc:description', { 'xml:lang': lang, dir: direction }, analysis.description),
      x('dc:subject', { 'xml:lang': lang, dir: direction }, topic),
      x('dc:rights', `${licence.name} (${licence.url}); quotations belong to those who said them.`),
      x('dc:source', address),
      meta('dcterms:modified', wholeSeconds(analysis.modified)),
      accessibility.map(([property, value]) => meta(property, value)),
    ),
    x(
      'manifest',
      items.map(({ id, file, type, properties }) =>
        x('item', { id, href: file, 'media-type': type, properties }),
      ),
    ),
    x(
      'spine',
      { 'page-progression-direction': direction },
      items.filter(({ isPage }) => isPage).map(({ id }) => x('itemref', { idref: id })),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree, { closeEmptyElements: true })}\n`;
}

/** Where a reading system finds the package document. */
export const containerDocument = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
