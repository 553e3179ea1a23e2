import type { AnalysisFile } from './analysis-file.ts';
import type { Content } from './content.ts';
import { byPlace, type Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import {
  fileRules,
  permalinksRules,
  rules as allRules,
  siteRules,
  strayRules,
  versionRules,
} from './rules/index.ts';

/** Whether readers of an analysis are told of a weakness, so that its authors need no warning of it. */
function isTold({ readable }: AnalysisFile, rule: string, about: string | undefined): boolean {
  return (readable?.fields.limits ?? []).some(
    ({ check, of }) =>
      check === rule && (of === undefined || (about !== undefined && of.includes(about))),
  );
}

/** What rules find in a file, as issues. */
export function issuesOf<File extends { path: string }>(
  file: File,
  rules: readonly Rule<File>[],
  content: Content,
  isLeftOut: (rule: string, about: string | undefined) => boolean = () => false,
): Issue[] {
  return rules.flatMap(({ id, severity = 'error', check }) =>
    Array.from(check(file, content))
      .filter(({ about }) => severity === 'error' || !isLeftOut(id, about))
      .map(({ line, column, message, hint }) => ({
        file: file.path,
        line,
        column,
        rule: id,
        severity,
        message,
        hint,
      })),
  );
}

/** The rules that an analysis is asked: where it could not be read, only why. */
export const rulesFor = (
  { unreadable }: AnalysisFile,
  rules: readonly Rule[] = allRules,
): readonly Rule[] => (unreadable ? fileRules : rules);

/** What these rules find in an analysis, less what its readers are told. */
export const issuesOfAnalysis = (
  file: AnalysisFile,
  rules: readonly Rule[],
  content: Content,
): Issue[] => issuesOf(file, rules, content, (rule, about) => isTold(file, rule, about));

/** Runs every rule on all content and returns all issues, by place. Pure. */
export function runChecks(content: Content, rules: readonly Rule[] = allRules): Issue[] {
  const { site, permalinks, analyses, versions, strays } = content;
  return [
    ...issuesOf(site, siteRules, content),
    ...issuesOf(permalinks, permalinksRules, content),
    ...versions.flatMap((file) => issuesOf(file, versionRules, content)),
    ...strays.flatMap((file) => issuesOf(file, strayRules, content)),
    ...analyses.flatMap((file) => issuesOfAnalysis(file, rulesFor(file, rules), content)),
  ].sort(byPlace);
}
