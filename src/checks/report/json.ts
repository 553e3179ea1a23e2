import type { Coverage } from '../../model/coverage.ts';
import type { Issue } from '../issue.ts';

/** Issues for programs: one object on one line for each run; with the coverage where it was asked for. */
export function reportAsJson(issues: readonly Issue[], coverage?: Coverage): string {
  return JSON.stringify(coverage === undefined ? { issues } : { issues, coverage }, null, 2);
}
