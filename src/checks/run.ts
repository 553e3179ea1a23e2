import type { Content, SiteFile } from './content.ts';
import { byPlace, type Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import { rules as allRules, siteRules as allSiteRules } from './rules/index.ts';

/** What a file's rules find, as issues. */
function issuesOf<File extends { path: string }>(
  file: File,
  rules: readonly Rule<File>[],
): Issue[] {
  return rules.flatMap(({ id, severity = 'error', check }) =>
    Array.from(check(file), (finding) => ({ file: file.path, rule: id, severity, ...finding })),
  );
}

/** Runs every rule on all content and returns all issues, by place. Pure. */
export function runChecks(
  { analyses, site }: Content,
  rules: readonly Rule[] = allRules,
  siteRules: readonly Rule<SiteFile>[] = allSiteRules,
): Issue[] {
  return [...issuesOf(site, siteRules), ...analyses.flatMap((file) => issuesOf(file, rules))].sort(
    byPlace,
  );
}
