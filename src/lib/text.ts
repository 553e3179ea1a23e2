/** Small helpers on plain text. */

/**
 * Text made comparable for "does this quotation occur there": quotation marks, dashes, ellipses and
 * white space in all their typographic forms become one form. Letter case stays: a quotation is verbatim.
 */
export function normaliseQuotation(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′`]/g, "'")
    .replace(/["“”„‟«»″]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();
}

/** The number of words in `text`: runs of letters or digits, in any script that separates words by spaces. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whether there is anything to read in a text: more than white space and signs that cannot be seen. */
export function hasWords(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

/** The ids in a text that separates them by white space. */
export function splitIds(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** `1 claim`, `2 claims`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A word or sentence with a capital first; scripts without capitals stay as they are. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A share in whole per cent, `29 %`; a dash where there is nothing to share. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** A list in words: `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/**
 * A quotation as it is set inside double quotation marks: straight marks become typographic ones, and its
 * own double marks become single. Letters stay as they are; the record keeps the source's own marks.
 */
export function typesetQuotation(text: string): string {
  return (
    text
      .replace(/„/g, '‚')
      // A mark opens at the start, after white space, or after an opening bracket, dash or mark; else it closes.
      .replace(/(?<=^|[\s([{—–‘"'-])["'“](?=[\p{L}\p{N}"'“‘])/gu, '‘')
      .replace(/["'”“]/g, (mark, at: number) => (mark === '“' && lowOpened(text, at) ? '‘' : '’'))
  );
}

/** Whether the mark at `at` closes a quotation that a low mark („) opened, as in German. */
function lowOpened(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('„') > before.lastIndexOf('“');
}
