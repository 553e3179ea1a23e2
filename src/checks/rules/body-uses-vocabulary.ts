import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../lib/did-you-mean.ts';
import {
  claimsOf,
  isElement,
  textAttribute,
  vocabulary,
  type MdxElement,
  type Word,
} from '../../markdown/vocabulary.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

const names = Object.keys(vocabulary) as Word[];
const inWords = names.map((name) => `<${name}>`).join(', ');

/** What is wrong with an element, or nothing. */
function problemOf(element: MdxElement): Pick<Finding, 'message' | 'hint'> | undefined {
  const word = names.find((name) => name === element.name);
  if (word === undefined) {
    const near = element.name === null ? undefined : didYouMean(element.name, names);
    return {
      message: `<${element.name ?? ''}> is not a word of the vocabulary.`,
      hint:
        near === undefined ? `Known: ${inWords}; all else is Markdown.` : `Did you mean <${near}>?`,
    };
  }
  const known = vocabulary[word];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== known) {
      const name = attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : '{...}';
      return { message: `<${word}> has no attribute ${name}.`, hint: `It has one: ${known}="…".` };
    }
    if (typeof attribute.value !== 'string') {
      return { message: `${known} of <${word}> is not plain text.`, hint: `Write ${known}="…".` };
    }
  }
  const claims = claimsOf(element, word);
  if (claims.length === 0) {
    return {
      message: `<${word}> points at no claim.`,
      hint: `Add ${known}="…" with the id of a claim.`,
    };
  }
  const written = textAttribute(element, known);
  if (word !== 'Dispute' && written !== claims[0]) {
    return {
      message: `<${word}> points at one claim: "${written}" is not an id.`,
      hint:
        claims.length === 1
          ? 'Remove the white space around it.'
          : `Write one <${word}> for each claim.`,
    };
  }
  return undefined;
}

const code: Partial<Record<Node['type'], string>> = {
  mdxjsEsm: 'import and export',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
};

/** The body uses Markdown and the closed vocabulary only: content is data and can run no code. */
export const bodyUsesVocabulary: Rule = {
  id: 'body-uses-vocabulary',
  *check({ tree }) {
    if (!tree) return;
    const findings: Finding[] = [];
    visit(tree, (node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const what = code[node.type];
      if (what !== undefined) {
        findings.push({
          line,
          column,
          message: `The text holds ${what}.`,
          hint: 'Content is data, never code: remove it, or write "\\{" for a brace.',
        });
      }
      const problem = isElement(node) ? problemOf(node) : undefined;
      if (problem) findings.push({ line, column, ...problem });
    });
    yield* findings;
  },
};
