import { hastOf, readHtml } from '../../lib/html-tree.ts';
import { escapeHtml } from '../../lib/html.ts';
import { zip } from '../archive/zip.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { linkParts } from './links.ts';
import { navHtml } from './nav.ts';
import { containerDocument, packageDocument, type Item } from './package.ts';
import type { BookPart } from './part.ts';
import { bookStyle } from './style.ts';
import { xhtml } from './xhtml.ts';

/** What an e-book is made of. */
export interface Book {
  record: Dataset;
  /** In reading order. */
  parts: readonly BookPart[];
  cover: { png: Uint8Array; alt: string };
  /** The language of what stands around the text. */
  siteLang: string;
}

const page = { type: 'application/xhtml+xml', isPage: true } as const;

/**
 * An analysis as EPUB 3.3 (https://www.w3.org/TR/epub-33/): the same content gives the same bytes, dated by the
 * content. No fonts are inside: a reading system has its own, and its readers choose among them.
 */
export function epub({ record, parts, cover, siteLang }: Book): Uint8Array {
  const { analysis } = record;
  const absolute = (address: string) =>
    address.startsWith('#')
      ? analysis.address + address
      : new URL(address.slice(1), analysis.site.address).href;
  const linked = linkParts(parts, absolute);
  const around = { lang: siteLang, direction: 'ltr' } as const;
  const pages: (Item & { text: string })[] = [
    {
      ...page,
      id: 'cover',
      file: 'cover.xhtml',
      text: xhtml({
        ...around,
        title: 'Cover',
        type: 'cover',
        content: contentOf(
          `<div class="cover"><img src="cover.png" alt="${escapeHtml(cover.alt)}"></div>`,
        ),
      }),
    },
    {
      ...page,
      id: 'nav',
      file: 'nav.xhtml',
      properties: 'nav',
      text: xhtml({ ...around, title: 'Contents', content: contentOf(navHtml(linked)) }),
    },
    ...linked.map(({ file, title, titleLang, type, content }) => {
      // What is the analysis's own runs in its own direction.
      const own =
        titleLang === undefined ? around : { lang: analysis.lang, direction: analysis.direction };
      return {
        ...page,
        id: file.replace('.xhtml', ''),
        file,
        text: xhtml({ ...own, title, type, content }),
      };
    }),
  ];
  const others: (Item & { bytes: Uint8Array })[] = [
    {
      id: 'cover-image',
      file: 'cover.png',
      type: 'image/png',
      properties: 'cover-image',
      bytes: cover.png,
    },
    { id: 'style', file: 'style.css', type: 'text/css', bytes: bytesOf(bookStyle) },
  ];
  const items: Item[] = [...pages, ...others];
  return zip(
    [
      // First and as it is, so that what it is can be told from the first bytes.
      { name: 'mimetype', bytes: bytesOf('application/epub+zip'), stored: true },
      { name: 'META-INF/container.xml', bytes: bytesOf(containerDocument) },
      {
        name: 'EPUB/package.opf',
        bytes: bytesOf(packageDocument(record, items, siteLang)),
      },
      ...pages.map(({ file, text }) => ({ name: `EPUB/${file}`, bytes: bytesOf(text) })),
      ...others.map(({ file, bytes }) => ({
        name: `EPUB/${file}`,
        bytes,
        stored: file.endsWith('.png'),
      })),
    ],
    analysis.modified,
  );
}

const contentOf = (text: string) => hastOf(readHtml(text));
const bytesOf = (text: string) => new TextEncoder().encode(text);
