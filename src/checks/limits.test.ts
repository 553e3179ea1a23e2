import { describe, expect, test } from 'vitest';
import {
  changed,
  content,
  withHerald,
  type Change,
  type Changes,
} from '../../tests/support/example-analysis.ts';
import { readAnalysis } from './analysis-file.ts';
import type { Rule } from './rule.ts';
import { runChecks } from './run.ts';

const more = withHerald(
  'state',
  `  - id: early
    text: The port is shut.
    kind: event
    by: minister
    on: 2025-08-06
    evidence: [{ source: herald, excerpt: E. }]
`,
);
const forecast: Change = [
  'kind: assessment',
  'kind: forecast\n    forecast: { criteria: No ship., due: 2026-11-24 }',
];

/** The issues of an example that gives every warning, one of them for two sources, with these limits. */
function issues(limits: string, ...changes: Changes): string[] {
  const text = changed(
    ['    archived: https://archive.example/12\n', ''],
    more,
    forecast,
    ['\nWe think', '\n<Claim id="early">It is shut.</Claim> We think'],
    ['actors:\n', `limits:${limits}\nactors:\n`],
    ...changes,
  );
  const today = '2026-11-25';
  const found = runChecks(content([readAnalysis('x.mdx', text)], { today }));
  return found.map(({ rule, message }) => `${rule}: ${/"(.*?)"/.exec(message)?.[1] ?? message}`);
}

const all = [
  'source-is-archived: gazette',
  'source-is-archived: herald',
  'claim-has-independent-source: early',
  'forecast-is-settled: our-view',
];
const except = (...silent: readonly string[]) => all.filter((issue) => !silent.includes(issue));

test('without limits every warning is given', () => {
  expect(issues(' []')).toEqual(all);
});

describe('a limit', () => {
  test.each([
    ['source-is-archived', except(...all.slice(0, 2))],
    ['claim-has-independent-source', except(all[2] ?? '')],
    ['forecast-is-settled', except(all[3] ?? '')],
  ])('without "of" silences every warning of %s, and no other', (check, left) => {
    expect(issues(` [{ check: ${check}, text: T. }]`)).toEqual(left);
  });

  test('with "of" silences the warnings about these, and no other', () => {
    expect(issues(' [{ check: source-is-archived, of: [herald], text: T. }]')).toEqual(
      except('source-is-archived: herald'),
    );
    expect(issues(' [{ check: source-is-archived, of: [gazette, herald], text: T. }]')).toEqual(
      except('source-is-archived: gazette', 'source-is-archived: herald'),
    );
  });

  test('may stand beside another of the same check', () => {
    expect(
      issues(
        '\n  - { check: source-is-archived, of: [gazette], text: T. }\n  - { check: source-is-archived, of: [herald], text: T. }',
      ),
    ).toEqual(except('source-is-archived: gazette', 'source-is-archived: herald'));
  });

  test('of a name that is not warned of silences nothing, and is an error itself', () => {
    const found = issues(' [{ check: source-is-archived, of: [heralt], text: T. }]');
    expect(found).toEqual(['limit-is-needed: heralt', ...all]);
  });

  test('holds while something else of the frontmatter is not valid', () => {
    const found = issues(' [{ check: forecast-is-settled, text: T. }]', ['topic:', 'topik:']);
    expect(found).not.toContain('forecast-is-settled: our-view');
    expect(found).toContain('source-is-archived: gazette');
  });

  test('is that of its own file only', () => {
    const text = changed(['    archived: https://archive.example/12\n', '']);
    const limits = 'limits: [{ check: source-is-archived, text: T. }]\nactors:\n';
    const files = [
      readAnalysis('a.mdx', text.replace('actors:\n', limits)),
      readAnalysis('b.mdx', text),
    ];
    expect(runChecks(content(files)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'b.mdx source-is-archived',
    ]);
  });

  test('never silences an error, not even one of a rule that it names', () => {
    const text = changed([
      'actors:\n',
      'limits:\n  - { check: source-is-archived, text: T. }\n  - { check: forecast-is-settled, of: [our-view], text: T. }\nactors:\n',
    ]);
    const check: Rule['check'] = () => [
      { line: 1, column: 1, message: 'No.', hint: 'Yes.', about: 'our-view' },
    ];
    const rules: Rule[] = [
      { id: 'source-is-archived', check },
      { id: 'forecast-is-settled', severity: 'error', check },
    ];
    const found = (severity?: 'warning') =>
      runChecks(
        content([readAnalysis('x.mdx', text)]),
        severity ? rules.map((rule) => ({ ...rule, severity })) : rules,
      ).map(({ rule }) => rule);
    expect(found()).toEqual(['forecast-is-settled', 'source-is-archived']);
    expect(found('warning')).toEqual([]);
  });

  test('with "of" lets a warning pass that is about nothing it could name', () => {
    const text = changed([
      'actors:\n',
      'limits: [{ check: source-is-archived, of: [gazette], text: T. }]\nactors:\n',
    ]);
    const rules: Rule[] = [
      {
        id: 'source-is-archived',
        severity: 'warning',
        check: () => [{ line: 1, column: 1, message: 'No.', hint: 'Yes.' }],
      },
    ];
    expect(runChecks(content([readAnalysis('x.mdx', text)]), rules)).toHaveLength(1);
  });
});
