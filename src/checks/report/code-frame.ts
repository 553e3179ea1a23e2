import type { Place } from '../../lib/places.ts';

/** Lines shown before and after the one that is meant. */
const around = 1;

/** The most of a line that is shown; a line of a megabyte would bury the message. */
const widest = 100;

/** Signs that a terminal draws over two columns. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF00-\uFF60]$/u;

/** Signs that steer a terminal, or turn the direction of what follows. */
const steering = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text as it can be shown: an author's file must not steer the reader's terminal. */
export function printable(text: string): string {
  return text.replace(steering, (sign) => (sign === '\t' ? ' ' : '\uFFFD'));
}

/** The number of columns that a text takes at a terminal. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += /^\p{M}$/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}

/** The part of a long line around a column, and what was cut before it. */
function windowOf(line: string, column: number): { shown: string; before: string } {
  const start =
    line.length <= widest
      ? 0
      : Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest));
  const cutBefore = start > 0 ? '…' : '';
  const cutAfter = start + widest < line.length ? '…' : '';
  return {
    shown: `${cutBefore}${line.slice(start, start + widest)}${cutAfter}`,
    before: `${cutBefore}${line.slice(start, column - 1)}`,
  };
}

/** A few lines of a text with a caret under the place; nothing where the text has no such line. */
export function codeFrame(text: string, { line, column }: Place): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines[line - 1] === undefined || text === '') return [];
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const digits = String(last).length;
  const frame: string[] = [];
  for (let n = first; n <= last; n += 1) {
    const isMeant = n === line;
    const { shown, before } = windowOf(lines[n - 1] ?? '', isMeant ? column : 1);
    frame.push(
      `${isMeant ? '>' : ' '} ${String(n).padStart(digits)} | ${printable(shown)}`.trimEnd(),
    );
    if (!isMeant) continue;
    frame.push(`  ${' '.repeat(digits)} | ${' '.repeat(columnsOf(printable(before)))}^`);
  }
  return frame;
}
