import { expect, test } from 'vitest';
import { analysis, claim, content } from '../../../tests/support/example-analysis.ts';
import { analysisSchema } from '../../model/analysis.ts';
import { parseBody } from '../../markdown/parse.ts';
import { readRecord } from '../readable-record.ts';
import { readAnalysis } from '../analysis-file.ts';
import { disputeIsRecorded } from './dispute-is-recorded.ts';

const record = analysisSchema.parse({
  ...analysis(),
  claims: [
    claim('yes', 'minister', ['herald'], { disputes: ['no'] }),
    claim('no', 'minister', ['herald']),
    claim('third', 'minister', ['herald']),
  ],
});

const disputing = (body: string) => ({
  ...readAnalysis('x.mdx', body),
  ...readRecord(record),
  tree: parseBody(body),
});

const findings = (body: string) =>
  Array.from(
    disputeIsRecorded.check(disputing(body), content([])),
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
  );

test('lets a dispute stand that is written on either side', () => {
  expect(findings('<Dispute claims="yes no"/>')).toEqual([]);
  expect(findings('<Dispute claims="no yes"/>')).toEqual([]);
});

test('reports one claim alone, and a claim that nobody disputes', () => {
  expect(findings('<Dispute claims="yes"/>')).toMatchInlineSnapshot(`
    [
      "1:1 <Dispute> shows one claim only. Name two or more: claims="one other".",
    ]
  `);
  expect(findings('<Dispute claims="yes no third"/>')).toMatchInlineSnapshot(`
    [
      "1:1 Claim "third" is disputed by none of the others in this <Dispute>. Add "disputes: [yes]" to it, or leave it out here.",
    ]
  `);
});
