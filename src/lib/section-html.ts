import type { CheerioAPI } from 'cheerio/slim';
import { readHtml } from './html-tree.ts';

/** The notes of a text that a section refers to, with the numbers that they have there. */
function notesOf($: CheerioAPI, section: ReturnType<CheerioAPI>): string {
  const targetOf = (link: Parameters<CheerioAPI>[0]) =>
    decodeURIComponent($(link).attr('href')?.slice(1) ?? '');
  const ids = new Set(section.find('a[data-footnote-ref]').get().map(targetOf));
  const own = new Set(
    section
      .find('[id]')
      .get()
      .map((element) => $(element).attr('id')),
  );
  const notes = $('section[data-footnotes]').clone();
  notes.find('ol > li').each((i, note) => {
    if (!ids.has($(note).attr('id') ?? '')) $(note).remove();
    else $(note).attr('value', String(i + 1));
  });
  // A note that several sections refer to leads back to those references that are here.
  notes.find('a[data-footnote-backref]').each((_, back) => {
    if (!own.has(targetOf(back))) $(back).remove();
  });
  return notes.find('li').length > 0 ? $.html(notes) : '';
}

/**
 * One `##` section of a text, to stand alone: its heading becomes the page's own (`h1`), those inside it the next (`h2`),
 * and the notes that it refers to stand below it. The text is HTML, read once for all of its sections. Throws where there
 * is no section with that id.
 */
export function sectionHtml($: CheerioAPI, id: string): string {
  const section = $('section[id]')
    .filter((_, element) => $(element).attr('id') === id)
    .clone();
  if (section.length !== 1) throw new Error(`The text has no section with the id "${id}".`);
  const rename = (from: string, to: string) =>
    section.find(from).each((_, heading) => {
      if (heading.type === 'tag') heading.tagName = to;
    });
  rename('h2', 'h1');
  rename('h3', 'h2');
  rename('h4', 'h3');
  return $.html(section) + notesOf($, section);
}

/** What stands before the first `##` section of a text, with the notes that it refers to; empty where nothing does. */
export function openingHtml($: CheerioAPI): string {
  const opening = readHtml('<div></div>')('div');
  opening.append(
    $.root()
      .contents()
      .clone()
      .filter((_, node) => !$(node).is('section')),
  );
  return (opening.html() ?? '') + notesOf($, opening);
}
