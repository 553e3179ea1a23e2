import { expect, test } from 'vitest';
import { changed, exampleText } from '../../../tests/support/example-analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { reportCoverage } from './coverage.ts';

const port = readAnalysis('port.mdx', exampleText);

test('is a table of all figures, and one line for each analysis', () => {
  const other = changed(
    ['    archived: https://archive.example/12\n', ''],
    ['control: official', 'control: state'],
    ['kind: document\n    by: ministry', 'kind: report'],
  );
  expect(reportCoverage([port, readAnalysis('other.mdx', other)])).toMatchInlineSnapshot(`
    "2 analyses, 4 claims, as of 23 November 2026

    Documented                                                        1  of 4  25 %
    Corroborated                                                      0  of 4   0 %
    Single source                                                     1  of 4  25 %
    Anonymous                                                         0  of 4   0 %
    Disputed                                                          0  of 4   0 %
    Author’s assessment                                               2  of 4  50 %
    Documented or corroborated                                        1  of 4  25 %
    Claims that rest on one origin                                    2  of 4  50 %
    Claims that rest on state-controlled or partisan publishers only  1  of 4  25 %
    Forecasts still open                                              0  of 0     –
    Forecasts overdue                                                 0  of 0     –
    Sources without an archived copy                                  1  of 2  50 %

           claims  supported  one origin  state or partisan  open  overdue  not archived
    port        2       50 %           1                  0     0        0             0
    other       2        0 %           1                  1     0        0             1"
  `);
});

test('names drafts and what cannot be read, and does not count them', () => {
  const draft = readAnalysis('draft.mdx', changed(['topic:', 'draft: true\ntopic:']));
  const broken = readAnalysis('broken.mdx', changed(['topic:', 'topik:']));
  const report = reportCoverage([port, draft, broken]);
  expect(report).toMatch(/^One analysis, 2 claims, as of 23 November 2026\n/);
  expect(report).toContain('Left out, as drafts or because they cannot be read: draft, broken.');
});

test('of no analysis at all is a table of nothing', () => {
  expect(reportCoverage([])).toMatch(
    /^0 analyses, 0 claims, as of no day\n\nDocumented +0 +of 0 +–\n/,
  );
});
