import type { VFileMessage } from 'vfile-message';
import { placesIn, type Place } from '../lib/places.ts';
import type { Finding } from './issue.ts';

type Words = Pick<Finding, 'message' | 'hint'>;

/** What the parser's messages mean to an author, where its own words would mislead. */
const meanings: readonly [form: RegExp, words: (match: RegExpExecArray) => Words][] = [
  [
    /create a comment in MDX/,
    () => ({
      message: 'The text holds a comment, or an exclamation mark after "<".',
      hint: 'Put comments into the frontmatter, after "#"; write "\\<" for the sign itself.',
    }),
  ],
  [
    /create a link in MDX/,
    () => ({
      message: 'The text holds an address in angle brackets.',
      hint: 'Write it without them, or as [words](https://…).',
    }),
  ],
  [
    /acorn/,
    () => ({
      message: 'The text holds an {expression}, an import or an export that is no JavaScript.',
      hint: 'Content is data, never code: remove it, or write "\\{" for a brace.',
    }),
  ],
  [
    /before attribute value/,
    () => ({
      message: 'The value of the attribute has no straight quotation mark before it.',
      hint: 'Write it between straight quotation marks: id="…".',
    }),
  ],
  [
    /Unexpected closing tag `([^`]*)`, expected corresponding closing tag for `([^`]*)`/,
    ([, closed = '', open = '']) => ({
      message: `${closed} closes an element while ${open} inside it is open.`,
      hint: `Close ${open} first.`,
    }),
  ],
  [
    /Unexpected closing slash/,
    () => ({
      message: 'The element is closed here and was never opened.',
      hint: 'Remove this, or open the element in the same paragraph before it.',
    }),
  ],
];

/**
 * Where the markup begins that is still open at the end of a text: a brace, or a tag or quotation mark in one.
 * The parser tells the end only. Signs after a backslash are text.
 */
function openMarkup(text: string): number | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') {
      const end = text.indexOf('}', at);
      if (end === -1) return at;
      at = end;
    } else if (sign === '<' && /[a-zA-Z]/.test(text.charAt(at + 1))) {
      const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*/.exec(text.slice(at))?.[0] ?? '';
      if (at + tag.length >= text.length) return at;
      const mark = text.charAt(at + tag.length);
      // A quotation mark that is never closed stops the tag.
      if (mark !== '>') return at + tag.length;
      at += tag.length;
    }
  }
  return undefined;
}

const isExpression = (message: string) => /expression.* with acorn|spread/i.test(message);

/** The place of the last brace before a place: where the expression begins in which the parser stopped. */
function braceBefore(place: Place, text: string): Place {
  const lines = text.split('\n').slice(0, place.line);
  // The parser counts from the brace on, as if it were not there.
  lines.push((lines.pop() ?? '').slice(0, place.column));
  const start = lines.join('\n').lastIndexOf('{');
  return start === -1 ? place : placesIn(text)(start);
}

/** What the parser of MDX says of a body, with the place and in the words that help an author. */
export function bodyError(error: VFileMessage, text: string): Finding {
  const place = { line: error.line ?? 1, column: error.column ?? 1 };
  const message = `${error.reason.replace(/\.$/, '')}.`;

  const unclosed = /Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(message);
  if (unclosed) {
    const [, name = '', line, column] = unclosed;
    return {
      line: Number(line),
      column: Number(column),
      message: `<${name}> is not closed where it should be.`,
      hint: `Close it in the same paragraph with </${name}>, or write <${name}/> where it holds nothing.`,
    };
  }
  if (message.startsWith('Unexpected end of file')) {
    const start = openMarkup(text);
    return {
      ...(start === undefined ? place : placesIn(text)(start)),
      message: 'What begins here is not closed.',
      hint: 'Close it, or write "\\<" and "\\{" for signs that are not markup.',
    };
  }
  for (const [form, words] of meanings) {
    const match = form.exec(message);
    if (!match) continue;
    return { ...(isExpression(message) ? braceBefore(place, text) : place), ...words(match) };
  }
  return { ...place, message, hint: 'Write "\\<" and "\\{" for signs that are not markup.' };
}
