import type { Table } from 'mdast';
import { count } from '../../lib/text.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** No row of a table has more cells than its head: Markdown drops those that are left over, with their words. */
export const tableRowsFit: Rule = {
  id: 'table-rows-fit',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node) {
      if (node.type !== 'table') return;
      const [head, ...rows] = (node as Table).children;
      const columns = head?.children.length ?? 0;
      for (const { children } of rows) {
        const start = children[columns]?.position?.start;
        if (!start) continue;
        yield {
          line: start.line,
          column: start.column,
          message: `The row has ${count(children.length, 'cell')}, the head of its table ${columns}: what begins here is not shown.`,
          hint: 'Add a cell to the first two lines of the table, or write "\\|" for a stroke in the text.',
        };
      }
    }),
};
