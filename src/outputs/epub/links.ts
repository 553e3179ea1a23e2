import type { CheerioAPI } from 'cheerio/slim';
import type { Root } from 'hast';
import { hastOf, readHtml } from '../../lib/html-tree.ts';
import type { BookPart, PartFacts } from './part.ts';

/** One part of an e-book, with the links of the book. */
export interface LinkedPart extends PartFacts {
  content: Root;
}

/** What a book has no use for: ways to share and copy, what runs as a program, and drawings that words beside them say. */
const onScreenOnly = '.anchor, button, script, .needs-script, svg[aria-hidden]';

/** A list that opens on a screen stands open in a book, in the place of the shorter one before it. */
function openLists($: CheerioAPI): void {
  $('details.all-outcomes').each((_, details) => {
    $(details).prev('.outcomes').remove();
    $(details).replaceWith($(details).children('.outcomes'));
  });
}

/** Where each anchor of the page stands in the book: the first file that has it. */
function filesByAnchor(parts: readonly { part: BookPart; $: CheerioAPI }[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { part, $ } of parts) {
    for (const id of idsIn($)) if (!files.has(id)) files.set(id, `${part.file}#${id}`);
  }
  // What means a whole part on the page means its file here.
  for (const { part } of parts) {
    if (part.anchor !== undefined) files.set(part.anchor, part.file);
  }
  return files;
}

const idsIn = ($: CheerioAPI) =>
  $('[id]')
    .map((_, element) => $(element).attr('id') ?? '')
    .get();

/**
 * The parts of a book with links that work in it: an anchor of the page leads to the file that has it; what the book
 * does not hold, and every other page of the site, to its whole address. `absolute` gives that of an address that
 * begins at the root of the site, or with the anchor of the page.
 */
export function linkParts(
  parts: readonly BookPart[],
  absolute: (address: string) => string,
): LinkedPart[] {
  const loaded = parts.map((part) => ({ part, $: readHtml(part.html) }));
  for (const { $ } of loaded) {
    $(onScreenOnly).remove();
    openLists($);
  }
  const files = filesByAnchor(loaded);
  return loaded.map(({ part, $ }) => {
    const own = new Set(idsIn($));
    $('a[href^="#"], a[href^="/"]').each((_, link) => {
      const href = $(link).attr('href') ?? '';
      const anchor = href.startsWith('#') ? decodeURIComponent(href.slice(1)) : undefined;
      if (anchor !== undefined && own.has(anchor)) return;
      const file = anchor === undefined ? undefined : files.get(anchor);
      $(link).attr('href', file === undefined ? absolute(href) : encodeURI(file));
    });
    return { ...part, content: hastOf($) };
  });
}
