import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { isElement } from './vocabulary.ts';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Words in quotation marks, or in a block of quotation, as the text of a body gives them. */
export interface Quotation {
  /** Without the marks. */
  words: string;
  /** The offset in the body's text of each letter of `words`. */
  offsets: readonly number[];
}

/** The marks that open a quotation and those that can close it. */
const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
};

interface Flat {
  text: string;
  offsets: number[];
}

/** The words of a block in one string, each letter with its offset in the body. */
function flatten(block: Parent, body: string): Flat {
  const flat: Flat = { text: '', offsets: [] };
  const add = (value: string, start: number) => {
    let at = start;
    for (const letter of value) {
      // What is written can be longer than what is read: escapes, entities, the signs of a quotation's lines.
      const ahead = body.slice(at, at + 40);
      const found = ahead.indexOf(letter);
      const entity = /^&[a-z0-9#]+;/i.exec(ahead)?.[0].length;
      if (entity !== undefined && letter !== '&') {
        for (let unit = 0; unit < letter.length; unit += 1) flat.offsets.push(at);
        flat.text += letter;
        at += entity;
        continue;
      }
      at += Math.max(0, found);
      for (let unit = 0; unit < letter.length; unit += 1) flat.offsets.push(at + unit);
      flat.text += letter;
      at += letter.length;
    }
  };
  visitParents(block, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode')
      add((node as Node & { value: string }).value, start);
    if (node.type === 'break' || (isElement(node) && node.name === 'br')) add(' ', start);
    return node.type === 'footnoteReference' ? SKIP : undefined;
  });
  return flat;
}

/** Whether the sign at `at` opens a quotation: most marks may also close one, or stand for something else. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const startsWord = !/[\p{L}\p{N}]/u.test(before) && after !== '' && !/\s/.test(after);
  // Marks that are apostrophes too: "’90s", "’tis".
  if (/['‘‚]/.test(mark)) return startsWord && /[\p{L}\p{M}“"„«]/u.test(after);
  // Marks that close in one language and open in another.
  if (/["”»]/.test(mark)) return startsWord && /^$|[\s([{—–-]/.test(before);
  // French sets a space inside; German closes with this mark, after a word.
  return mark !== '«' || !/[\p{L}\p{N}.,!?]/u.test(before);
}

/** Where a quotation that begins after `at` ends; -1 where it is not closed. */
function closeOf(text: string, at: number, closing: string): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (!closing.includes(text.charAt(i))) continue;
    const isApostrophe = /['’]/.test(text.charAt(i)) && /[\p{L}\p{N}]/u.test(text.charAt(i + 1));
    if (!isApostrophe) return i;
  }
  return -1;
}

function* marked({ text, offsets }: Flat): Iterable<Quotation> {
  for (let at = 0; at < text.length; at += 1) {
    const closing = marks[text.charAt(at)];
    if (closing === undefined || !opens(text, at)) continue;
    const close = closeOf(text, at, closing);
    // An apostrophe is often typed as an opening mark; any other mark that is not closed quotes to the end.
    if (close === -1 && /['‘‚]/.test(text.charAt(at))) continue;
    const end = close === -1 ? text.length : close;
    yield { words: text.slice(at + 1, end), offsets: offsets.slice(at + 1, end) };
    at = end;
  }
}

/** Whether a paragraph says whose the block quotation above it is: the last one, after a dash. */
function namesSpeaker(node: Node, parent: Parent | undefined, text: string): boolean {
  const last = parent?.children.at(-1);
  return last === node && parent?.children[0] !== node && /^\s*[—–-]/.test(text);
}

/** Blocks that hold running text by themselves. */
const holdsText = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Every quotation in a body: what stands in quotation marks of any kind, and paragraphs of a block quotation
 * that have no marks of their own. `body` is the text that `tree` was parsed from.
 */
export function quotations(tree: Root, body: string): Quotation[] {
  const found: Quotation[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!holdsText.has(node.type)) return undefined;
    const flat = flatten(node as Parent, body);
    const inMarks = [...marked(flat)];
    const isBlockQuotation =
      inMarks.length === 0 &&
      ancestors.some(({ type }) => type === 'blockquote') &&
      !namesSpeaker(node, ancestors.at(-1), flat.text);
    found.push(...(isBlockQuotation ? [{ words: flat.text, offsets: flat.offsets }] : inMarks));
    return SKIP;
  });
  return found;
}
