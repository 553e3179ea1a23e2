import { expect, test } from 'vitest';
import { content, shown } from '../../../tests/support/example-analysis.ts';
import { fileIsAnalysis } from './file-is-analysis.ts';

const findings = (path: string) => shown(fileIsAnalysis.check({ path }, content([])));

test('reports a text of another ending', () => {
  expect(findings('content/analyses/port.md')).toMatchInlineSnapshot(`
    "1:1 The file is not read: its name does not end in ".mdx".
        Rename it to end in ".mdx", or move it elsewhere."
  `);
  expect(findings('content/analyses/port.MDX')).toBe(findings('content/analyses/port.md'));
});

test('reports a text in a folder of its own, whatever its ending', () => {
  expect(findings('content/analyses/2026/port.mdx')).toMatchInlineSnapshot(`
    "1:1 The file is not read: it stands in a folder of its own.
        Move it into content/analyses/ itself."
  `);
  expect(findings('content/analyses/2026/port.md')).toBe(
    findings('content/analyses/2026/port.mdx'),
  );
});

test('says where a picture belongs', () => {
  expect(findings('content/analyses/port/quay.png')).toContain('pictures belong in public/');
});

test('reports white space at the end of a name, which nobody sees', () => {
  expect(findings('content/analyses/port.mdx ')).toMatchInlineSnapshot(`
    "1:1 The file is not read: its name ends in white space.
        Remove that from its name."
  `);
});

test('reports that the folder is missing', () => {
  const stray = { path: 'content/analyses', isMissing: true };
  expect(shown(fileIsAnalysis.check(stray, content([])))).toMatchInlineSnapshot(`
    "1:1 The folder of the analyses is missing.
        Put it back; or write the first analysis with "npm run new -- <its-name>"."
  `);
});
