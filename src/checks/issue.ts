import type { Place } from '../lib/places.ts';

/** One fact that does not hold, as an author is told of it. */
export interface Issue extends Place {
  /** The file, relative to where the command runs. */
  file: string;
  /** The fact that must hold: the name of the rule's file. */
  rule: string;
  severity: 'error' | 'warning';
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  hint: string;
}

/** What a rule reports; the runner adds file, rule and severity. */
export interface Finding extends Place, Pick<Issue, 'message' | 'hint'> {
  /** The claim or source that a warning is about, so that the authors can name it under `limits`. */
  about?: string;
}

/** Whether content holds all the same: warnings do not count. */
export function holds(issues: readonly Issue[]): boolean {
  return issues.every(({ severity }) => severity !== 'error');
}

/** By file, then line, then column: the order in which an author mends. */
export function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return 0;
}
