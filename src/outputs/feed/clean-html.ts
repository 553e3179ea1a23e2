import { readHtml } from '../../lib/html-tree.ts';

/** What a reader of feeds may show of an element; all else is for the page's own style and scripts. */
const kept = new Set([
  ...['lang', 'dir', 'href', 'src', 'alt', 'title', 'datetime', 'cite', 'start', 'value'],
  ...['reversed', 'colspan', 'rowspan', 'scope'],
]);

/** What has no meaning away from the page, with all that it holds. */
const left = 'script, style, template, button, input, select, [hidden], [aria-hidden="true"]';

/**
 * A piece of a page as a feed holds it: addresses absolute (`absolute` is given one from the site's root), no script,
 * no style, no ids (several entries may be shown as one page), and of attributes only those that carry meaning.
 * An address that is an anchor leads to `page`.
 */
export function cleanHtml(
  html: string,
  page: string,
  absolute: (address: string) => string,
): string {
  const $ = readHtml(html);
  $(left).remove();
  // A drawing needs the style of its page. What it says is there, and how to get there is said here.
  $('svg').each((_, drawing) => {
    const name = $(drawing).children('title').first().text() || $(drawing).attr('aria-label');
    const link = $('<a></a>')
      .attr('href', page)
      .text(name ?? 'Picture');
    $(drawing).replaceWith($('<p></p>').append(link));
  });
  const moved = (address: string) => {
    if (address.startsWith('#')) return absolute(page + address);
    return /^\/(?!\/)/.test(address) ? absolute(address) : address;
  };
  for (const element of $('*').toArray()) {
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (!kept.has(name)) $(element).removeAttr(name);
      else if (name === 'href' || name === 'src' || name === 'cite')
        $(element).attr(name, moved(value));
    }
  }
  // Links to copy a heading's address have no words of their own.
  $('a')
    .filter((_, element) => $(element).text().trim() === '' && $(element).find('img').length === 0)
    .remove();
  $('span, label, div')
    .filter((_, element) => Object.keys($(element).attr() ?? {}).length === 0)
    .each((_, element) => void $(element).replaceWith($(element).contents()));
  return $.html()
    .replace(/<!--[^]*?-->/g, '')
    .trim();
}
