import { expect, test } from 'vitest';
import { content, shown } from '../../../tests/support/example-analysis.ts';
import { fileIsAnalysis } from './file-is-analysis.ts';

const findings = (path: string) => shown(fileIsAnalysis.check({ path }, content([])));

test('reports a text of another ending', () => {
  expect(findings('content/analyses/port.md')).toMatchInlineSnapshot();
  expect(findings('content/analyses/port.MDX')).toBe(findings('content/analyses/port.md'));
});

test('reports a text in a folder of its own, whatever its ending', () => {
  expect(findings('content/analyses/2026/port.mdx')).toMatchInlineSnapshot();
  expect(findings('content/analyses/2026/port.md')).toBe(findings('content/analyses/2026/port.mdx'));
});
