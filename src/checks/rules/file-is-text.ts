import { conflictIn } from '../analysis-file.ts';
import type { Rule } from '../rule.ts';

/** The file is text in UTF-8, and not larger than any analysis needs to be. */
export const fileIsText: Rule = {
  id: 'file-is-text',
  *check({ text, unreadable }) {
    if (unreadable && !conflictIn(text)) yield unreadable;
  },
};
