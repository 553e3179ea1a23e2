import { conflictIn } from '../analysis-file.ts';
import type { Rule } from '../rule.ts';

/** The file is one text: no two sides of it wait for somebody to choose. */
export const fileIsMerged: Rule = {
  id: 'file-is-merged',
  *check({ text, unreadable }) {
    if (unreadable && conflictIn(text)) yield unreadable;
  },
};
