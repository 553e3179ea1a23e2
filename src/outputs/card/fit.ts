import type { MeasuredNode } from '@takumi-rs/core';
import { textNode, lineHeight, type Type } from './type.ts';
import { graphemes } from '../../lib/graphemes.ts';
import type { Node, Style } from './nodes.ts';
import type { CardRenderer } from './renderer.ts';

/** The room for a text. */
export interface Room {
  width: number;
  height: number;
}

/** A text that fits, ready to draw, and how it was made to. */
export interface Fitted {
  node: Node;
  text: string;
  size: number;
  height: number;
}

/** More than the smallest letters could ever fit into a card; a longer text is not even measured. */
const most = 1500;

function fits({ height, runs }: MeasuredNode, room: Room): boolean {
  return (
    height <= room.height &&
    runs.every(
      ({ text, x, width }) => text.trim() === '' || (x >= -0.5 && x + width <= room.width + 0.5),
    )
  );
}

/** The beginnings of a text that may stand for it, shortest first: whole words, or parts of a single long one. */
function beginnings(text: string): string[] {
  const words = text.split(' ');
  const pieces = words.length > 1 ? words : graphemes(text);
  const glue = words.length > 1 ? ' ' : '';
  return pieces.map((_, i) => `${trimmed(pieces.slice(0, i + 1).join(glue))}…`);
}

/** Without the punctuation that would stand before an ellipsis. */
function trimmed(text: string): string {
  return text.replace(/[\s,;:.…–—·(“„«-]+$/u, '') || text;
}

/** The last item that holds, by halving: where one does not, none after it does. */
async function lastThat<T>(
  items: readonly T[],
  holds: (item: T) => Promise<boolean>,
): Promise<T | undefined> {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/**
 * Sets a text in the first of `sizes` (largest first) in which it fits into its room, really measured. In the last
 * one a word that is wider than the room is broken, and a text that still does not fit is cut at a word, with an
 * ellipsis; never more than fits is drawn.
 */
export async function fit(
  { measure }: Pick<CardRenderer, 'measure'>,
  text: string,
  type: Omit<Type, 'size'>,
  sizes: readonly number[],
  room: Room,
  style: Style = {},
): Promise<Fitted> {
  const tryIn = async (words: string, size: number, anywhere: boolean) => {
    const node = textNode(words, { ...type, size }, { width: room.width, ...style }, anywhere);
    // The renderer makes nothing of an empty text, and it fits anywhere.
    if (words === '') return { node, text: words, size, height: 0 };
    const measured = await measure(node, room.width);
    return fits(measured, room) ? { node, text: words, size, height: measured.height } : undefined;
  };
  const beginning =
    text.length > most ? graphemes(text.slice(0, most)).slice(0, -1).join('') : text;
  if (beginning === text) {
    for (const size of sizes) {
      const fitted = await tryIn(text, size, false);
      if (fitted) return fitted;
    }
  }
  const size = sizes.at(-1) ?? 0;
  const broken = beginning === text && (await tryIn(text, size, true));
  if (broken) return broken;
  const holds = async (words: string) => (await tryIn(words, size, true)) !== undefined;
  const cut =
    (await lastThat(beginnings(beginning), holds)) ??
    (await lastThat(beginnings(beginning.split(' ', 1).join('')), holds));
  const fitted = await tryIn(cut ?? '', size, true);
  // What was found to fit does; where there is no room for a single letter, nothing is drawn.
  if (!fitted) throw new Error('A text that fitted does not fit.');
  return fitted;
}

/** The widths of the lines of a measured text. */
function lineWidths({ height, runs }: MeasuredNode, line: number): number[] {
  const widths: number[] = Array.from({ length: Math.round(height / line) }, () => 0);
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const i = Math.min(widths.length - 1, Math.floor((run.y + run.height / 2) / line));
    widths[i] = (widths[i] ?? 0) + run.width;
  }
  return widths;
}

/** How uneven lines are: the sum of the squares of what each falls short of the longest. */
function unevenness(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  return widths.reduce((sum, width) => sum + (longest - width) ** 2, 0);
}

/** A text with its lines evened out, and the share of its room that the longest of them takes. */
export interface Balanced {
  node: Node;
  share: number;
}

/**
 * The same text in as many lines, but as even as they can be, as for a title. Narrower rooms are tried; CSS's own
 * `balance` takes the narrowest of them, which often leaves the first line short.
 */
export async function balance(
  { measure }: Pick<CardRenderer, 'measure'>,
  fitted: Fitted,
  room: Room,
): Promise<Balanced> {
  const line = fitted.size * lineHeight(fitted.text, fitted);
  if (fitted.height < 1.5 * line) return { node: fitted.node, share: 1 };
  const side = fitted.node.style?.textAlign === 'right' ? 'paddingLeft' : 'paddingRight';
  let best = { node: fitted.node, share: 1, unevenness: Infinity };
  for (let percent = 100; percent > 50; percent -= 3) {
    const padding = Math.round((room.width * (100 - percent)) / 100);
    const node: Node = { ...fitted.node, style: { ...fitted.node.style, [side]: padding } };
    const measured = await measure(node, room.width);
    if (measured.height > fitted.height + 1 || !fits(measured, room)) break;
    const widths = lineWidths(measured, line);
    const uneven = unevenness(widths);
    if (uneven < best.unevenness - 1) {
      best = { node, share: Math.max(...widths) / room.width, unevenness: uneven };
    }
  }
  return best;
}

/** Sets a text of one size in so many lines at most. */
export function fitLines(
  renderer: Pick<CardRenderer, 'measure'>,
  text: string,
  type: Type,
  width: number,
  lines: number,
): Promise<Fitted> {
  // One pixel more, because heights are rounded.
  const height = lines * type.size * lineHeight(text, type) + 1;
  return fit(renderer, text, type, [type.size], { width, height });
}

/** Sets a text in one line, in the first of `sizes` in which it is not cut, or else cut in the last. */
export async function fitLine(
  renderer: Pick<CardRenderer, 'measure'>,
  text: string,
  type: Omit<Type, 'size'>,
  sizes: readonly number[],
  width: number,
): Promise<Fitted> {
  const [size = 0, ...smaller] = sizes;
  const fitted = await fitLines(renderer, text, { ...type, size }, width, 1);
  if (fitted.text !== text && smaller.length > 0) {
    return fitLine(renderer, text, type, smaller, width);
  }
  // As wide as its words, so that others can stand beside it.
  return { ...fitted, node: textNode(fitted.text, { ...type, size }, { whiteSpace: 'nowrap' }) };
}
