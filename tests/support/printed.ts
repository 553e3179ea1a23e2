import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a sheet, and where its baseline begins, in points from the lower left corner. */
interface Piece {
  text: string;
  x: number;
  y: number;
}

/** What is printed on one sheet. */
export interface Sheet {
  /** The text between the margins, without white space: lines break where they do. */
  text: string;
  /** What stands over it, and below it. */
  head: string;
  foot: string;
  /** The last line of each of its columns. */
  lastLines: string[];
}

/** Text without white space, as sheets hold it. */
export const solid = (words: string) => words.replace(/\s+/g, '');

/** How often some words are printed on sheets that follow each other. */
export function timesPrinted(sheets: readonly Sheet[], words: string): number {
  const whole = sheets.map(({ text }) => text).join('');
  return whole.split(solid(words)).length - 1;
}

/** The margins of a sheet (styles/print.css), in points; what stands there is head or foot. */
const margin = (17 / 25.4) * 72;

const wordsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

function lastLine(pieces: readonly Piece[]): string[] {
  if (pieces.length === 0) return [];
  const y = Math.min(...pieces.map((piece) => piece.y));
  return [solid(wordsOf(pieces.filter((piece) => piece.y - y < 2)))];
}

/** Prints a page as the browser's own dialogue would and reads the sheets. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    const body = pieces.filter(({ y }) => y > margin && y < height - margin);
    const inked = body.filter(({ text }) => text.trim() !== '');
    sheets.push({
      text: solid(wordsOf(body)),
      head: solid(wordsOf(pieces.filter(({ y }) => y >= height - margin))),
      foot: wordsOf(pieces.filter(({ y }) => y <= margin)),
      lastLines: [
        ...lastLine(inked.filter(({ x }) => x < width / 2)),
        ...lastLine(inked.filter(({ x }) => x >= width / 2)),
      ],
    });
  }
  return sheets;
}
