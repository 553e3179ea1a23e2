import { describe, expect, test } from 'vitest';
import { changed, content, exampleText, siteText } from '../../tests/support/example-analysis.ts';
import { readAnalysis } from './analysis-file.ts';
import type { Rule } from './rule.ts';
import { runChecks } from './run.ts';
import { readSite } from './yaml-file.ts';

const good = readAnalysis('good.mdx', exampleText);
describe('a run', () => {
  test('finds nothing where everything holds', () => {
    expect(runChecks(content([good]))).toEqual([]);
  });

  test('finds nothing where there is no content', () => {
    expect(runChecks(content([]))).toEqual([]);
  });

  test('gives all issues of all files, by place, whichever rule found them', () => {
    const b = readAnalysis(
      'b.mdx',
      changed(['id="our-view"', 'id="my-view"'], ['by: minister', 'by: ministre']),
    );
    const a = readAnalysis('a.mdx', changed(['topic:', 'topik:'], ['## The port', '<b>so</b>']));
    const issues = runChecks(content([b, good, a]));
    expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'a.mdx:2 frontmatter-is-valid',
      'a.mdx:4 frontmatter-is-valid',
      'a.mdx:47 body-uses-vocabulary',
      'b.mdx:10 actor-is-used',
      'b.mdx:34 actor-exists',
      'b.mdx:40 claim-is-placed',
      'b.mdx:53 claim-exists',
    ]);
  });

  test('reports what does not hold of the site as well, with its place', () => {
    const site = readSite('site.yaml', siteText.replace('language:', 'langauge:'));
    expect(runChecks(content([good], { site }))).toMatchInlineSnapshot(`
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
    expect(runChecks(content([good]), rules)).toEqual([
      { ...place, rule: 'a', severity: 'warning' },
      { ...place, rule: 'b', severity: 'error' },
    ]);
  });
});
