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

/** Text as TeX reads it: each sign that means something to TeX stands for itself; all letters stay (UTF-8). */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>]/g, (sign) => escapes[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');
}

function escapedName(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([part, text]) => [part, escapeTex(text)]),
  ) as CslName;
}

/** A BibTeX entry: `@misc{key, ...}`. The address stays as it is: the field is read verbatim. */
export function bibtex(item: CslItem): string {
  const entry = new Cite([
    {
      ...item,
      title: escapeTex(item.title),
      genre: escapeTex(item.genre),
      author: item.author.map(escapedName),
      // BibTeX has no field for the site of a web page; where it is its own publisher, that names it.
      publisher: escapeTex(item.publisher ?? item['container-title']),
    },
  ])
    .format('bibtex')
    .trim();
  return (
    entry
      // The library writes the day into the month, where no style reads it: a month is a word of BibTeX's own.
      .replace(/month = \{([a-z]{3}) (\d+)\}/, 'month = $1,\n\tday = {$2}')
      // Standard styles print no `type` of a @misc entry, and without it a claim would read as ours.
      .replace(/^\ttype = /m, '\thowpublished = ')
  );
}
