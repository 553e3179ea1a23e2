import type { CslItem, CslName } from './csl-item.ts';
import { Cite } from './library.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Text as TeX reads it: each sign that means something to TeX stands for itself; all letters stay (UTF-8). */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>]/g, (sign) => escapes[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');
}

function escapedName(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([part, text]) => [part, escapeTex(text)]),
  ) as CslName;
}

/** What is noted, and when it was looked at: the library has one field for both, and writes only one of them. */
function noteOf({ note, accessed }: CslItem): string {
  const day = accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return [day === undefined ? [] : `Accessed ${day}.`, note ?? []].flat().join(' ');
}

/** A BibTeX entry: `@misc{key, ...}`. The address stays as it is: the field is read verbatim. */
export function bibtex(item: CslItem): string {
  const { author, publisher = item['container-title'], URL } = item;
  const note = noteOf(item);
  const entry = new Cite([
    {
      ...item,
      accessed: undefined,
      title: escapeTex(item.title),
      genre: escapeTex(item.genre),
      ...(author && { author: author.map(escapedName) }),
      // BibTeX has no field for the site of a web page; where it is its own publisher, that names it.
      ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
      ...(note !== '' && { note: escapeTex(note) }),
      // The one thing that would end a field in the middle of an address.
      ...(URL !== undefined && { URL: URL.replace(/[{}]/g, encodeURIComponent) }),
    },
  ])
    .format('bibtex')
    .trim();
  return (
    entry
      // The library writes the day into the month, where no style reads it: a month is a word of BibTeX's own.
      .replace(/month = \{([a-z]{3}) (\d+)\}/, 'month = $1,\n\tday = {$2}')
      // And one that stands alone as its number.
      .replace(/month = \{(\d+)\}/, (_, month: string) => `month = ${months[Number(month) - 1]}`)
      // Standard styles print no `type` of a @misc entry, and without it a claim would read as ours.
      .replace(/^\ttype = /m, '\thowpublished = ')
  );
}
