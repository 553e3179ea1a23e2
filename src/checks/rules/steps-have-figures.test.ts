import { expect, test } from 'vitest';
import { analysis, claim, content, shown } from '../../../tests/support/example-analysis.ts';
import { parseBody } from '../../markdown/parse.ts';
import { analysisSchema } from '../../model/analysis.ts';
import { readAnalysis } from '../analysis-file.ts';
import { readRecord } from '../readable-record.ts';
import { stepsHaveFigures } from './steps-have-figures.ts';

const figure = (value: number, from: string, unit = '%') => ({ of: 'Duty', value, unit, from });

const findings = (body: string, ...figures: ReturnType<typeof figure>[]) => {
  const record = analysisSchema.parse({
    ...analysis(),
    claims: figures.map((one, i) => claim(`c${i}`, 'minister', ['herald'], { figure: one })),
  });
  const file = { ...readAnalysis('x.mdx', body), ...readRecord(record), tree: parseBody(body) };
  return shown(stepsHaveFigures.check(file, content([])));
};

const [first, second] = [figure(25, '2025-08-07'), figure(50, '2025-08-27')];

test('lets steps stand that have figures', () => {
  expect(findings('<Steps of="Duty"/>', first, second)).toBe('');
});

test('reports steps of what no claim gives a figure of, and with nothing to draw', () => {
  expect(findings('<Steps of="Duti"/>', first, second)).toMatchInlineSnapshot(`
    "1:1 No claim has a figure of "Duti".
        Did you mean "Duty"?"
  `);
  expect(findings('<Steps of="Duty"/>', first)).toMatchInlineSnapshot(`
    "1:1 <Steps> has one figure of "Duty" to draw.
        Add "figure" to the claim of another step, or leave the picture out."
  `);
});

test('reports figures of two units, and two of one day', () => {
  expect(findings('', first, figure(3, '2025-08-27', 'days'))).toMatchInlineSnapshot(`
    "1:1 The figure of claim "c1" is in "days", others of "Duty" in "%".
        Write all figures of one thing in one unit."
  `);
  expect(findings('', first, figure(30, '2025-08-07'))).toMatchInlineSnapshot(`
    "1:1 Claim "c1" gives a second figure of "Duty" from 2025-08-07; the first is of claim "c0".
        Keep one of them: a step has one height."
  `);
});
