import type { Issue } from '../issue.ts';

/** Escapes the data of a workflow command (GitHub's actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, which may not hold the signs between properties either. */
function property(text: string | number): string {
  return data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Issues as annotations of GitHub Actions, one line each: they stand beside the changed line of a pull request. */
export function reportToGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, rule, message, hint }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${properties}::${data(`${message}\n${hint}`)}`;
    })
    .join('\n');
}
