import { placesIn } from '../lib/places.ts';
import type { Finding } from './issue.ts';

/** What to do where two sides have changed the same lines of a text. */
const keepTheRightLines =
  'Keep the lines that are right, and remove those that begin with "<<<<<<<", "=======" and ">>>>>>>".';

/** The lines with which version control marks a place that two sides have changed. */
const marker = /^(?:<{7}|>{7})(?= |\r?$)/m;

/** The line between the sides, where nothing else can be meant by it: in Markdown it makes a heading of the line above. */
const middle = /^={7}\r?$/m;

/**
 * A merge conflict that nobody has settled, at its first marker; undefined where there is none. `data` is the part of
 * the text that is no Markdown.
 */
export function mergeConflict(
  text: string,
  data: string,
  hint = keepTheRightLines,
): Finding | undefined {
  const found = [text.search(marker), data.search(middle)].filter((offset) => offset !== -1);
  if (found.length === 0) return undefined;
  const offset = Math.min(...found);
  return {
    ...placesIn(text)(offset),
    message: 'The file holds an unresolved merge conflict.',
    hint,
  };
}
