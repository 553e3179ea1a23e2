import { describe, expect, test } from 'vitest';
import { changed, exampleText } from '../../tests/support/example-analysis.ts';
import { readAnalysis } from './content.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Rule } from './rule.ts';
import { runChecks } from './run.ts';

const good = readAnalysis('good.mdx', exampleText);
const siteText = `name: The Port Record
url: https://port.example
language: en
description: What is said about ports.
publisher: The Port Record
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;
const site = { path: 'site.yaml', yaml: readFrontmatter(siteText, 1) };

describe('a run', () => {
  test('finds nothing where everything holds', () => {
    expect(runChecks({ site, analyses: [good] })).toEqual([]);
  });

  test('finds nothing where there is no content', () => {
    expect(runChecks({ site, analyses: [] })).toEqual([]);
  });

  test('gives all issues of all files, by place, whichever rule found them', () => {
    const b = readAnalysis(
      'b.mdx',
      changed(['id="our-view"', 'id="my-view"'], ['by: minister', 'by: ministre']),
    );
    const a = readAnalysis('a.mdx', changed(['topic:', 'topik:'], ['## The port', '<b>so</b>']));
    const issues = runChecks({ site, analyses: [b, good, a] });
    expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'a.mdx:2 frontmatter-is-valid',
      'a.mdx:4 frontmatter-is-valid',
      'a.mdx:46 body-uses-vocabulary',
      'b.mdx:33 actor-exists',
      'b.mdx:39 claim-is-placed',
      'b.mdx:52 claim-exists',
    ]);
  });

  test('reports what does not hold of the site as well, with its place', () => {
    const yaml = readFrontmatter(siteText.replace('language:', 'langauge:'), 1);
    expect(runChecks({ site: { path: 'site.yaml', yaml }, analyses: [good] }))
      .toMatchInlineSnapshot(`
        [
          {
            "column": 1,
            "file": "site.yaml",
            "hint": "Expected text.",
            "line": 1,
            "message": "language is missing.",
            "rule": "site-is-valid",
            "severity": "error",
          },
          {
            "column": 1,
            "file": "site.yaml",
            "hint": "Did you mean "language"?",
            "line": 3,
            "message": "Unknown key "langauge".",
            "rule": "site-is-valid",
            "severity": "error",
          },
        ]
      `);
  });

  test('says file, rule and severity of each; an error where the rule says nothing', () => {
    const check: Rule['check'] = () => [{ line: 1, column: 2, message: 'No.', hint: 'Yes.' }];
    const rules: Rule[] = [
      { id: 'b', check },
      { id: 'a', severity: 'warning', check },
    ];
    const place = { file: 'good.mdx', line: 1, column: 2, message: 'No.', hint: 'Yes.' };
    expect(runChecks({ site, analyses: [good] }, rules)).toEqual([
      { ...place, rule: 'a', severity: 'warning' },
      { ...place, rule: 'b', severity: 'error' },
    ]);
  });
});
