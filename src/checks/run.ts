import type { Content } from './content.ts';
import { byPlace, type Finding, type Issue } from './issue.ts';
import type { Rule, SiteRule } from './rule.ts';
import { rules as allRules, siteRules as allSiteRules } from './rules/index.ts';

/** A rule's findings in one file, as issues. */
function issuesOf(
  file: string,
  { id, severity = 'error' }: Pick<Rule, 'id' | 'severity'>,
  findings: Iterable<Finding>,
): Issue[] {
  return Array.from(findings, (finding) => ({ file, rule: id, severity, ...finding }));
}

/** Runs every rule on all content and returns all issues, by place. Pure. */
export function runChecks(
  { analyses, site }: Content,
  rules: readonly Rule[] = allRules,
  siteRules: readonly SiteRule[] = allSiteRules,
): Issue[] {
  return [
    ...siteRules.flatMap((rule) => issuesOf(site.path, rule, rule.checkSite(site))),
    ...analyses.flatMap((file) =>
      rules.flatMap((rule) => issuesOf(file.path, rule, rule.check(file))),
    ),
  ].sort(byPlace);
}
