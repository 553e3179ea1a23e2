import { expect, test } from 'vitest';
import {
  changed,
  content,
  exampleText,
  file,
  findings,
} from '../../../tests/support/example-analysis.ts';
import { sourceIsArchived } from './source-is-archived.ts';

const unarchived = changed(['    archived: https://archive.example/12\n', '']);

test('is silent where it holds', () => {
  expect(findings(sourceIsArchived, exampleText)).toBe('');
});

test('reports a source without an archived copy', () => {
  expect(findings(sourceIsArchived, unarchived)).toMatchInlineSnapshot(`
    "23:10 Source "gazette" has no archived copy.
        Save it in a public archive and add "archived" with the address, or tell readers under "limits"."
  `);
});

test('is a warning that names the source, so that it can be told to readers', () => {
  const read = file(unarchived);
  const [found] = sourceIsArchived.check(read, content([read]));
  expect(sourceIsArchived.severity).toBe('warning');
  expect(found?.about).toBe('gazette');
});

test('lets a source stand that has no address to die', () => {
  const text = changed([
    'claims:\n',
    `  - id: memo
    title: '[A memo]'
    unrecorded: It was handed to us on paper.
    kind: analysis
    control: independent
    lang: en
    checked: { on: 2026-11-23, extent: full, from: copy }
claims:
`,
  ]);
  expect(file(text).record).toBeDefined();
  expect(findings(sourceIsArchived, text)).toBe('');
});
