import { grammarProblems } from '../../markdown/grammar.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Rule } from '../rule.ts';

/** The body uses Markdown and the closed vocabulary only: content is data and can run no code. */
export const bodyUsesVocabulary: Rule = {
  id: 'body-uses-vocabulary',
  check: ({ tree }) => bodyFindings(tree, grammarProblems),
};
