import { expect, test, vi } from 'vitest';
import { content, exampleText, file } from '../../tests/support/example-analysis.ts';
import type { AnalysisFile } from '../checks/analysis-file.ts';
import { rules } from '../checks/rules/index.ts';
import { issuesOfAnalysis } from '../checks/run.ts';
import { compileAnalysis } from './compiled.ts';
import { LazyAnalysisFile } from './lazy-file.ts';

const bytes = Buffer.from(exampleText);
const { compiled } = compileAnalysis('x.mdx', bytes);

/** The example as the checks see it where it was compiled before; `whole` is asked for the places in it. */
const lazy = (whole: () => AnalysisFile) =>
  new LazyAnalysisFile('x.mdx', 'x', { compiled: () => compiled, whole });

/** The rules that look at other files: they are asked of every file whenever a record changes. */
const inContext = ['links-resolve', 'claim-exists', 'same-id-says-the-same', 'id-is-kept'].map(
  (id) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    return rule;
  },
);

test.each(inContext)('where all is well, $id reads no file for its places', (rule) => {
  const whole = vi.fn(() => file(exampleText));
  const checked = lazy(whole);
  expect(issuesOfAnalysis(checked, [rule], content([checked]))).toEqual([]);
  expect(whole).not.toHaveBeenCalled();
});

test('what was compiled says the same to the checks as the whole file', () => {
  const checked = lazy(() => expect.unreachable());
  const { record, body, named, bodyText } = file(exampleText);
  expect({ ...checked.body, named: checked.named, text: checked.bodyText }).toEqual({
    ...body,
    named,
    text: bodyText,
  });
  expect(checked.record).toEqual(record);
});
