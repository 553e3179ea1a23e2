import { isMap, isPair, isScalar, isSeq, type Document, type YAMLError } from 'yaml';
import { invisibleSpace } from './invisible-space.ts';

/** An error of YAML as an author is told of it: where in the text, what, and the fix. */
interface Told {
  offset: number;
  message: string;
  hint: string;
}

/** What an author most likely meant, by YAML's own name of the error. */
const hints: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon and a space into quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing after a key, or a quotation mark is not closed.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Close the bracket, or indent the keys of one item alike.',
  MISSING_CHAR: 'Close the bracket or the quotation mark, or put a colon after the key.',
  UNEXPECTED_TOKEN: 'Put the whole text into quotation marks, or a comma between two entries.',
  BAD_SCALAR_START: 'Put a text that begins with this sign into quotation marks.',
  BAD_DQ_ESCAPE: 'Write "\\\\" for a backslash, or use single quotation marks.',
};

/** Errors whose own words speak to programmers. */
const messages: Record<string, string> = {
  MULTIPLE_DOCS: 'The frontmatter ends here, and goes on below.',
  BAD_DIRECTIVE: 'The line begins with "%", which YAML reads as a command.',
};

/** Errors that are one of several under a name, by the beginning of their own words. */
const meanings: readonly [own: string, message: string, hint: string][] = [
  [
    'Sequence item without - indicator',
    'The line is indented otherwise than the one above, and begins no item.',
    'Indent this line like the one above.',
  ],
  [
    'All mapping items must start',
    'The line is indented otherwise than the keys above it.',
    'Indent the keys of one item alike.',
  ],
  ...[
    'All sequence items must start',
    'A block sequence may not be used as an implicit map key',
  ].map((own): [string, string, string] => [
    own,
    'The item is indented otherwise than its list.',
    'Indent this item like the others.',
  ]),
  [
    'Block collections are not allowed',
    'Inside the braces a second colon comes before a comma.',
    'Put a comma between two entries, and a text that holds a colon into quotation marks.',
  ],
];

/** Of a quotation that is not closed, YAML tells the end; of all else, the place. */
const isOpenQuotation = (message: string) => message.startsWith('Missing closing');

/** Where the quotation mark stands that is still open at `end`; undefined where none is. */
function openQuotation(document: Document, end: number): number | undefined {
  let start: number | undefined;
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isPair(node)) open.push(node.key, node.value);
    else if (isMap(node) || isSeq(node)) open.push(...node.items);
    else if (isScalar(node) && /QUOTE/.test(node.type ?? '') && node.range) {
      // Quotations further down begin after it.
      if (node.range[0] < end && node.range[1] >= end) [start] = node.range;
    }
  }
  return start;
}

/** The beginning and the end of the line on which a place is. */
function lineAround(text: string, offset: number): { start: number; end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end };
}

/** The place itself, or the beginning of the next line that says something where nothing more stands on its own. */
function atWords(text: string, offset: number): number {
  return offset + (/^(?:[ \t\r]*(?:#.*)?\n)*/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** A space where YAML wants a plain one: in the indentation of a line, after a hyphen, after the colon of a key. */
function strangeSpace(text: string, offset: number): Told | undefined {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const before = /^(?:[ \t]|-[ \t])*(?:-|[\w-]+:[ \t]*)?/.exec(line)?.[0].length ?? 0;
  const name = invisibleSpace(line.charAt(before));
  if (name === undefined) return undefined;
  return {
    offset: start + before,
    message: `Here stands ${name}, which YAML reads as a letter.`,
    hint: 'Put a plain space in its place.',
  };
}

/** How far the first key of a line is indented. */
const indentation = (line: string) => /^(?:[ \t]|-[ \t])*/.exec(line)?.[0].length ?? 0;

/** The line after that of `offset`, if it is taken for more of the text that begins there. */
function deeperLine(
  text: string,
  offset: number,
  lineOf: (offset: number) => number,
): Told | undefined {
  const { start, end } = lineAround(text, offset);
  const value = text
    .slice(offset, end)
    .replace(/^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/, '')
    .replace(/\s#.*/, '');
  if (/:\s/.test(value)) return undefined;
  const next = atWords(text, end);
  const line = text.slice(next, lineAround(text, next).end);
  if (indentation(line) <= indentation(text.slice(start, end))) return undefined;
  return {
    offset: next,
    message: `Line ${lineOf(next)} is indented further than the line above.`,
    hint: 'Indent the keys of one item alike, or put a text of several lines into quotation marks.',
  };
}

/**
 * What YAML itself says of a text, as an author can use it: the first of its errors, since what follows is read out of
 * step. `lineOf` tells the line of a place in the file, `hint` what to do where nothing better is known.
 */
export function yamlError(
  document: Document,
  text: string,
  lineOf: (offset: number) => number,
  hint: string,
): Told | undefined {
  const errors: YAMLError[] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .sort((one, other) => one.pos[0] - other.pos[0]);
  const [first] = errors;
  if (!first) return undefined;
  const offset = first.pos[0];
  // Of two errors at one place, that of the braces says more.
  const inBraces = errors.find(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === offset);
  const { code, message } = inBraces ?? first;
  if (inBraces && /^-\s/.test(text.slice(offset, offset + 2)))
    return {
      offset,
      message: 'Inside brackets an item begins with "-".',
      hint: 'Put commas between items.',
    };
  const strange = strangeSpace(text, offset);
  if (strange) return strange;
  const deeper = message.startsWith('Nested mappings')
    ? deeperLine(text, offset, lineOf)
    : undefined;
  if (deeper) return deeper;
  const meaning = meanings.find(([own]) => message.startsWith(own));
  if (meaning) return { offset: atWords(text, offset), message: meaning[1], hint: meaning[2] };
  return {
    offset: (isOpenQuotation(message) ? openQuotation(document, offset) : undefined) ?? offset,
    message: messages[code] ?? `${message.replace(/\.$/, '')}.`,
    hint: hints[code] ?? hint,
  };
}
