import type { Content } from './content.ts';
import { byPlace, type Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/** Runs every rule on all content and returns all issues, by place. Pure. */
export function runChecks(content: Content, rules: readonly Rule[] = allRules): Issue[] {
  return content.analyses
    .flatMap((file) =>
      rules.flatMap(({ id, severity = 'error', check }) =>
        Array.from(check(file), (finding): Issue => ({
          file: file.path,
          rule: id,
          severity,
          ...finding,
        })),
      ),
    )
    .sort(byPlace);
}
