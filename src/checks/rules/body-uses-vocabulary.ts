import type { Node, Parent } from 'unist';
import { toString } from 'mdast-util-to-string';
import { didYouMean } from '../../lib/did-you-mean.ts';
import {
  claimsOf,
  isElement,
  textAttribute,
  vocabulary,
  wordOf,
  type MdxElement,
  type Word,
} from '../../markdown/vocabulary.ts';
import { bodyFindings } from '../body-findings.ts';
import type { Finding } from '../issue.ts';
import type { Rule } from '../rule.ts';

type Problem = Pick<Finding, 'message' | 'hint'>;

const names = Object.keys(vocabulary) as Word[];
const inWords = names.map((name) => `<${name}>`).join(', ');

/** What is wrong with the name and the attributes of an element, or nothing. */
function problemOfAttributes(element: MdxElement, word: Word): Problem | undefined {
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
  if (element.attributes.length > 1) {
    return { message: `<${word}> has ${known} twice.`, hint: 'Remove one of them.' };
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

/** What is wrong with where an element stands and what it holds, or nothing. */
function problemOfPlace(
  element: MdxElement,
  word: Word,
  ancestors: readonly Parent[],
): Problem | undefined {
  if (word !== 'Claim') {
    if (element.type !== 'mdxJsxFlowElement') {
      return {
        message: `<${word}> stands inside a sentence.`,
        hint: 'Put it on a line of its own.',
      };
    }
    return element.children.length === 0
      ? undefined
      : {
          message: `<${word}> holds words of its own.`,
          hint: `Write <${word} ${vocabulary[word]}="…"/>: its words come from the record.`,
        };
  }
  if (element.type !== 'mdxJsxTextElement') {
    return {
      message: '<Claim> stands around a whole block.',
      hint: 'Write it inside the sentence, on one line with its words.',
    };
  }
  if (toString(element).trim() === '') {
    return {
      message: '<Claim> holds no words.',
      hint: 'Put it around the words that state the claim.',
    };
  }
  const outer = ancestors.find(
    (node) => isElement(node, 'Claim') || /^(link|heading)/.test(node.type),
  );
  if (!outer) return undefined;
  const where =
    outer.type === 'heading' ? 'a heading' : isElement(outer) ? 'another <Claim>' : 'a link';
  return { message: `<Claim> stands inside ${where}.`, hint: 'Mark words of the text around it.' };
}

function problemOf(element: MdxElement, ancestors: readonly Parent[]): Problem | undefined {
  const word = wordOf(element);
  if (word === undefined) {
    const near = element.name === null ? undefined : didYouMean(element.name, names);
    return {
      message: `<${element.name ?? ''}> is not a word of the vocabulary.`,
      hint:
        near === undefined ? `Known: ${inWords}; all else is Markdown.` : `Did you mean <${near}>?`,
    };
  }
  return problemOfAttributes(element, word) ?? problemOfPlace(element, word, ancestors);
}

const code: Partial<Record<Node['type'], string>> = {
  mdxjsEsm: 'import and export',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
};

/** The body uses Markdown and the closed vocabulary only: content is data and can run no code. */
export const bodyUsesVocabulary: Rule = {
  id: 'body-uses-vocabulary',
  check: ({ tree }) =>
    bodyFindings(tree, function* (node, ancestors) {
      const what = code[node.type];
      if (what !== undefined) {
        yield {
          message: `The text holds ${what}.`,
          hint: 'Content is data, never code: remove it, or write "\\{" for a brace.',
        };
      }
      const problem = isElement(node) ? problemOf(node, ancestors) : undefined;
      if (problem) yield problem;
    }),
};
