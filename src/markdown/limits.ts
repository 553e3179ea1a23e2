import type { Place } from '../lib/places.ts';

/**
 * How much markup a body may hold. The parser's work grows with the square of what is open at once (measured:
 * 20,000 nested list signs take two minutes, 20,000 open asterisks four), so a few kilobytes could stop a
 * build. The bounds are far above what any text needs.
 */
export const bodyLimits = {
  /** Lists and quotations inside each other. */
  containers: 32,
  /** White space before the first word of a line. */
  indentation: 200,
  /** Signs of emphasis, code, links and pictures in one paragraph. */
  signs: 500,
  /** Lines of a list item or a quotation that do not repeat its sign. */
  lazyLines: 200,
  /** Lines of the whole file. */
  lines: 250_000,
  /** Levels of everything inside each other, after parsing. */
  depth: 64,
} as const;

/** What is too much, where, in words. */
export interface Excess extends Place {
  message: string;
  hint: string;
}

const containers = /^(?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/;
/** Where a new paragraph begins, so that signs before it are closed. */
const startsAnew = /^\s*(?:$|[>|#]|[-+*]\s|\d{1,9}[.)]\s)/;

/** The first excess of a body, before it is parsed; undefined where there is none. */
export function excessIn(body: string): Excess | undefined {
  let signs = 0;
  let lazy = 0;
  let inContainer = false;
  let line = 0;
  let fence: string | undefined;
  for (const text of body.split('\n')) {
    line += 1;
    if (line > bodyLimits.lines) {
      return {
        line,
        column: 1,
        message: `The file has more than ${bodyLimits.lines} lines.`,
        hint: 'Divide it into analyses that link to each other.',
      };
    }
    const fenceHere = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (fence === undefined) fence = fenceHere;
    else if (fenceHere?.startsWith(fence) === true && text.trim() === fenceHere) fence = undefined;
    const indentation = /^\s*/.exec(text)?.[0].length ?? 0;
    if (indentation > bodyLimits.indentation && indentation < text.length) {
      return {
        line,
        column: indentation + 1,
        message: `The line is indented by ${indentation} characters.`,
        hint: `Indent by at most ${bodyLimits.indentation}.`,
      };
    }
    const markers = containers.exec(text)?.[0].match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    if (markers > bodyLimits.containers) {
      return {
        line,
        column: 1,
        message: `The line opens ${markers} lists or quotations inside each other.`,
        hint: `Nest at most ${bodyLimits.containers} of them.`,
      };
    }
    if (startsAnew.test(text)) {
      signs = 0;
      lazy = 0;
      inContainer = markers > 0 || (inContainer && indentation > 0 && indentation < text.length);
    } else if (inContainer && (lazy += 1) > bodyLimits.lazyLines) {
      return {
        line,
        column: 1,
        message: `The list item or quotation goes on for more than ${bodyLimits.lazyLines} lines.`,
        hint: 'Divide it by empty lines.',
      };
    }
    // Code in a fence, and signs after a backslash, are text.
    if (fence === undefined) signs += text.replace(/\\./g, '').match(/[*_`~[]/g)?.length ?? 0;
    if (signs > bodyLimits.signs) {
      return {
        line,
        column: 1,
        message: `The paragraph up to here holds more than ${bodyLimits.signs} signs of emphasis, code, links or pictures.`,
        hint: 'Divide it by empty lines, or write a backslash before signs that are not markup.',
      };
    }
  }
  return undefined;
}
