import { styleText } from 'node:util';
import { count } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';
import { codeFrame, printable } from './code-frame.ts';

/** How issues are shown at a terminal. */
export interface TerminalOptions {
  /** The text of each file, by its path; an issue of a file without one has no code frame. */
  texts?: ReadonlyMap<string, string>;
  colour?: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** `2 errors, 1 warning.`, or that everything holds. */
export function summary(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'The content holds.';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}.`;
}

/** Issues for a person at a terminal: place, what is wrong, the lines around it, and the fix; a count at the end. */
export function reportToTerminal(
  issues: readonly Issue[],
  { texts = new Map(), colour = false }: TerminalOptions = {},
): string {
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const blocks = issues.map((issue) => {
    const { file, line, column, severity, message, hint, rule } = issue;
    const isWarning = severity === 'warning';
    const place = paint('bold', `${printable(file)}:${line}:${column}`);
    const said = paint(
      isWarning ? 'yellow' : 'red',
      `${isWarning ? 'warning: ' : ''}${printable(message)}`,
    );
    const frame = codeFrame(texts.get(file) ?? '', issue).map((text) =>
      text.endsWith('^') ? paint(isWarning ? 'yellow' : 'red', text) : paint('dim', text),
    );
    return [
      `${place} ${said} ${paint('dim', `(${rule})`)}`,
      ...frame.map((text) => `    ${text}`),
      `    ${printable(hint)}`,
    ].join('\n');
  });
  const end = summary(issues);
  const endStyle = issues.length === 0 ? 'green' : 'bold';
  // With frames the issues are paragraphs.
  return [...blocks, paint(endStyle, end)].join(texts.size > 0 ? '\n\n' : '\n');
}
