import { expect, test } from 'vitest';
import { reportToGithub } from './github.ts';

test('is one annotation for each issue, at its place', () => {
  expect(
    reportToGithub([
      {
        file: 'content/analyses/x.mdx',
        line: 41,
        column: 9,
        rule: 'actor-exists',
        severity: 'error',
        message: 'Cannot find actor "ushakof".',
        hint: 'Did you mean "ushakov"?',
      },
      {
        file: 'content/analyses/x.mdx',
        line: 50,
        column: 1,
        rule: 'source-is-archived',
        severity: 'warning',
        message: 'No copy.',
        hint: 'Save one.',
      },
    ]),
  ).toMatchInlineSnapshot(`
    "::error file=content/analyses/x.mdx,line=41,col=9,title=actor-exists::Cannot find actor "ushakof".%0ADid you mean "ushakov"?
    ::warning file=content/analyses/x.mdx,line=50,col=1,title=source-is-archived::No copy.%0ASave one."
  `);
});

test('escapes what would end a command or begin another', () => {
  const report = reportToGithub([
    {
      file: 'a,b:c.mdx',
      line: 1,
      column: 1,
      rule: 'x',
      severity: 'error',
      message: '100 %\n::error::injected',
      hint: 'a\r\nb',
    },
  ]);
  expect(report.split('\n')).toHaveLength(1);
  expect(report).toMatchInlineSnapshot(
    `"::error file=a%2Cb%3Ac.mdx,line=1,col=1,title=x::100 %25%0A::error::injected%0Aa%0D%0Ab"`,
  );
});
