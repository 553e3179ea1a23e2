import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { isDay, isInstant, isMonth } from '../lib/dates.ts';
import { hasWords } from '../lib/text.ts';
import { didYouMean } from '../lib/did-you-mean.ts';
import type { Place } from '../lib/places.ts';
import {
  claimsOf,
  isElement,
  isSafeElement,
  pictureOf,
  pictures,
  safeElements,
  textAttribute,
  vocabulary,
  wordOf,
  type MdxElement,
  type PictureWord,
  type Word,
} from './vocabulary.ts';

/**
 * The closed grammar of bodies: content is data. What this file refuses is never compiled, so that an
 * author's file can run no code, at build or in a browser.
 */

/** What is wrong with a node, and where in it; without a place it is where the node begins. */
export interface GrammarProblem extends Partial<Place> {
  message: string;
  hint: string;
}

type Attribute = MdxElement['attributes'][number];

const words = [...Object.keys(vocabulary), ...Object.keys(pictures)];
const elements = Object.keys(safeElements);
const known = `Known: ${[...words, ...elements].map((name) => `<${name}>`).join(', ')}; all else is Markdown.`;

/** The attributes that elements for the text may have, and what each may say. */
const attributeValues: Record<string, { fits: (value: string) => boolean; hint: string }> = {
  lang: {
    fits: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
    hint: 'Write a language tag: lang="ru".',
  },
  dir: {
    fits: (value) => /^(ltr|rtl|auto)$/.test(value),
    hint: 'Write dir="ltr", dir="rtl" or dir="auto".',
  },
  title: {
    fits: (value) => /\S/.test(value),
    hint: 'Write the words that are shortened: title="…".',
  },
  datetime: {
    fits: (value) => isDay(value) || isMonth(value) || isInstant(value) || /^\d{4}$/.test(value),
    hint: 'Write a day, a month, a year or a moment: datetime="2025-08-07".',
  },
};

function at(attribute: Attribute): Partial<Place> {
  const start = attribute.position?.start;
  return start ? { line: start.line, column: start.column } : {};
}

/** Attributes that are no plain text, unknown, or written twice. */
function* attributeProblems(
  element: MdxElement,
  allowed: readonly string[],
): Iterable<GrammarProblem> {
  const name = element.name ?? '';
  const list =
    allowed.length === 0
      ? 'It has none: remove it.'
      : allowed.length === 1
        ? `It has one: ${allowed[0]}="…".`
        : `It has: ${allowed.join(', ')}.`;
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      yield { ...at(attribute), message: `<${name}> has no attribute {...}.`, hint: list };
    } else if (!allowed.includes(attribute.name)) {
      const message = `<${name}> has no attribute "${attribute.name}".`;
      yield { ...at(attribute), message, hint: list };
    } else if (typeof attribute.value !== 'string') {
      const message = `${attribute.name} of <${name}> is not plain text.`;
      yield { ...at(attribute), message, hint: `Write ${attribute.name}="…".` };
    } else if (seen.has(attribute.name)) {
      const message = `<${name}> has ${attribute.name} twice.`;
      yield { ...at(attribute), message, hint: 'Remove one of them.' };
    } else {
      seen.add(attribute.name);
    }
  }
}

/** What is wrong with the claims that a word points at. */
function* pointerProblems(element: MdxElement, word: Word): Iterable<GrammarProblem> {
  const attribute = vocabulary[word];
  const claims = claimsOf(element, word);
  if (claims.length === 0) {
    yield {
      message: `<${word}> points at no claim.`,
      hint: `Add ${attribute}="…" with the id of a claim.`,
    };
    return;
  }
  const written = textAttribute(element, attribute);
  if (word === 'Dispute' || written === claims[0]) return;
  yield {
    message: `<${word}> points at one claim: "${written}" is not an id.`,
    hint:
      claims.length === 1
        ? 'Remove the white space around it.'
        : `Write one <${word}> for each claim.`,
  };
}

/** A block of the vocabulary as an author writes it. */
function emptyElement(word: Word | PictureWord): string {
  const attributes = word in pictures ? pictures[word as PictureWord] : [vocabulary[word as Word]];
  return `<${[word, ...attributes.map((name) => `${name}="…"`)].join(' ')}/>`;
}

/** What is wrong with the attributes of a picture. */
function* pictureProblems(element: MdxElement, word: PictureWord): Iterable<GrammarProblem> {
  const problems = [...attributeProblems(element, pictures[word])];
  yield* problems;
  if (problems.length > 0) return;
  for (const attribute of pictures[word]) {
    if (hasWords(textAttribute(element, attribute) ?? '')) continue;
    yield {
      message: `<${word}> does not say what it draws.`,
      hint: `Add ${attribute}="…" with the words that figures of claims have there.`,
    };
  }
}

/** What is wrong with where a block of the vocabulary stands and what it holds. */
function* blockProblems(element: MdxElement, word: Word | PictureWord): Iterable<GrammarProblem> {
  if (element.type !== 'mdxJsxFlowElement') {
    yield {
      message: `<${word}> stands inside a sentence.`,
      hint: 'Put it on a line of its own.',
    };
  } else if (element.children.length > 0) {
    yield {
      message: `<${word}> holds words of its own.`,
      hint: `Write ${emptyElement(word)}: its words come from the record.`,
    };
  }
}

/** What is wrong with where a claim stands and what it holds. */
function* claimProblems(
  element: MdxElement,
  ancestors: readonly Parent[],
): Iterable<GrammarProblem> {
  if (element.type !== 'mdxJsxTextElement') {
    yield {
      message: '<Claim> stands around a whole block.',
      hint: 'Write it inside the sentence, on one line with its words.',
    };
    return;
  }
  if (!hasWords(toString(element))) {
    yield {
      message: '<Claim> holds no words.',
      hint: 'Put it around the words that state the claim.',
    };
    return;
  }
  const outer = ancestors.find(
    (node) => isElement(node, 'Claim') || /^(link|heading)/.test(node.type),
  );
  if (!outer) return;
  const where =
    outer.type === 'heading' ? 'a heading' : isElement(outer) ? 'another <Claim>' : 'a link';
  yield { message: `<Claim> stands inside ${where}.`, hint: 'Mark words of the text around it.' };
}

/** What is wrong with an HTML element of the short list. */
function* safeElementProblems(element: MdxElement, name: string): Iterable<GrammarProblem> {
  const allowed = ['lang', 'dir', ...(safeElements[name] ?? [])];
  const problems = [...attributeProblems(element, allowed)];
  yield* problems;
  if (problems.length > 0) return;
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const value = attributeValues[attribute.name];
    if (!value || value.fits(attribute.value)) continue;
    const message = `${attribute.name} of <${name}> is "${attribute.value}".`;
    yield { ...at(attribute), message, hint: value.hint };
  }
}

/** What is wrong with an element by itself, wherever it stands. */
function* elementProblems(element: MdxElement): Iterable<GrammarProblem> {
  const name = element.name ?? '';
  if (isSafeElement(element)) {
    yield* safeElementProblems(element, name);
    return;
  }
  const picture = pictureOf(element);
  if (picture !== undefined) {
    yield* pictureProblems(element, picture);
    return;
  }
  const word = wordOf(element);
  if (word === undefined) {
    const near = didYouMean(name, words);
    yield {
      message: `<${name}> is not a word of the vocabulary.`,
      hint: near === undefined ? known : `Did you mean <${near}>?`,
    };
    return;
  }
  const attributes = [...attributeProblems(element, [vocabulary[word]])];
  yield* attributes;
  if (attributes.length === 0) yield* pointerProblems(element, word);
}

/** What is wrong with where an element stands and what it holds. */
function* placeProblems(
  element: MdxElement,
  ancestors: readonly Parent[],
): Iterable<GrammarProblem> {
  const word = wordOf(element) ?? pictureOf(element);
  if (word === 'Claim') yield* claimProblems(element, ancestors);
  else if (word !== undefined) yield* blockProblems(element, word);
  else if (isSafeElement(element) && element.type !== 'mdxJsxTextElement') {
    yield {
      message: `<${element.name ?? ''}> stands around a whole block.`,
      hint: 'Write it inside a sentence, on one line with its words.',
    };
  }
}

const code: Partial<Record<Node['type'], string>> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
};

/** What in a node is refused wherever it stands: code, and every element and attribute that is not known. */
export function* unsafeProblems(node: Node): Iterable<GrammarProblem> {
  const what = code[node.type];
  if (what !== undefined) {
    yield {
      message: `The text holds ${what}.`,
      hint: 'Content is data, never code: remove it, or write "\\{" for a brace.',
    };
  } else if (node.type === 'html') {
    // MDX has no such nodes; plain Markdown would.
    yield { message: 'The text holds raw HTML.', hint: known };
  } else if (isElement(node)) {
    yield* elementProblems(node);
  }
}

/** Everything in a node of a body that the grammar refuses. */
export function* grammarProblems(
  node: Node,
  ancestors: readonly Parent[],
): Iterable<GrammarProblem> {
  yield* unsafeProblems(node);
  if (isElement(node)) yield* placeProblems(node, ancestors);
  if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean') {
    yield {
      message: 'The list item has a box to tick.',
      hint: 'Write a plain list item: nobody can tick it, and it has no name for a screen reader.',
    };
  }
}
