import { expect, test } from 'vitest';
import { exampleText, findings } from '../../../tests/support/example-analysis.ts';
import { tableRowsFit } from './table-rows-fit.ts';

const table = (...rows: string[]) =>
  `${exampleText}\n| who | what |\n| --- | --- |\n${rows.join('\n')}\n`;

test('lets a row stand that fits, has a cell less, or a stroke in its text', () => {
  expect(findings(tableRowsFit, table('| a | b |', '| a |', '| a | b \\| c |'))).toBe('');
});

test('reports the first cell that would be lost', () => {
  expect(findings(tableRowsFit, table('| a | b |', '| a | b | c | d |'))).toMatchInlineSnapshot(`
    "58:9 The row has 4 cells, the head of its table 2: what begins here is not shown.
        Add a cell to the first two lines of the table, or write "\\|" for a stroke in the text."
  `);
});
