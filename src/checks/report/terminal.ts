import { count } from '../../lib/text.ts';
import type { Issue } from '../issue.ts';

/** Issues for a person at a terminal: one line each, the fix below it, and a count at the end. */
export function reportToTerminal(issues: readonly Issue[]): string {
  const lines = issues.map(({ file, line, column, severity, message, hint, rule }) => {
    const head = `${file}:${line}:${column} ${severity === 'warning' ? 'warning: ' : ''}${message}`;
    return `${head} (${rule})${hint === undefined ? '' : `\n    ${hint}`}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const summary =
    issues.length === 0
      ? 'The content holds.'
      : `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}.`;
  return [...lines, summary].join('\n');
}
