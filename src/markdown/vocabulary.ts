import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Node } from 'unist';
import { splitIds } from '../lib/text.ts';
import { pictureIds, stepsId } from '../model/picture-id.ts';

/** The words authors may use in MDX, and the attribute by which each points at the record. */
export const vocabulary = {
  /** Inline: marks the words that state a claim. */
  Claim: 'id',
  /** A block: pulls a claim's quotation out of the text. */
  PullQuote: 'claim',
  /** A block: shows claims that contradict each other side by side. */
  Dispute: 'claims',
} as const;

/** The pictures that authors may put between paragraphs, and the attributes of each. They are drawn from the record. */
export const pictures = {
  /** Each claim at its speaker and its day. */
  WhoSaidWhat: [],
  /** Events, and forecasts with due days and outcomes. */
  Timeline: [],
  /** The steps of something that claims give figures of. */
  Steps: ['of'],
  /** Which sources carry how many claims. */
  SourceMap: [],
} as const satisfies Record<string, readonly string[]>;

/**
 * The HTML elements that authors may use inside a sentence, for what Markdown has no sign, each with its own
 * attributes; all of them may say their language (`lang`) and direction (`dir`). None can load, run or
 * restyle anything.
 */
export const safeElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdi: [],
  br: [],
  cite: [],
  i: [],
  span: [],
  sub: [],
  sup: [],
  time: ['datetime'],
  wbr: [],
};

/** The name of a word of the vocabulary. */
export type Word = keyof typeof vocabulary;

/** The name of a picture. */
export type PictureWord = keyof typeof pictures;

/** An element of an MDX body. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is an MDX element, of the given name where one is given. */
export function isElement(node: Node, name?: Word | PictureWord): node is MdxElement {
  const isMdx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isMdx && (name === undefined || (node as MdxElement).name === name);
}

/** The word of the vocabulary that an element is; undefined for any other element. */
export function wordOf(element: MdxElement): Word | undefined {
  const { name } = element;
  return name !== null && Object.hasOwn(vocabulary, name) ? (name as Word) : undefined;
}

/** The picture that an element is; undefined for any other element. */
export function pictureOf(element: MdxElement): PictureWord | undefined {
  const { name } = element;
  return name !== null && Object.hasOwn(pictures, name) ? (name as PictureWord) : undefined;
}

/** The id of a picture on its page; undefined for any other element. */
export function pictureIdOf(element: MdxElement): string | undefined {
  const picture = pictureOf(element);
  if (picture === 'Steps') return stepsId(textAttribute(element, 'of') ?? '');
  return picture === undefined ? undefined : pictureIds[picture];
}

/** What a picture is called where it is not drawn: `Picture: who said what`, `Picture: steps, Duty on goods`. */
export function pictureInWords(element: MdxElement): string {
  const name = (element.name ?? '').replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase();
  const of = textAttribute(element, 'of');
  return `Picture: ${name}${of === undefined ? '' : `, ${of}`}`;
}

/** Whether an element is one of the short list of HTML. */
export function isSafeElement({ name }: MdxElement): boolean {
  return name !== null && Object.hasOwn(safeElements, name);
}

/** An element's attribute as text; undefined where it is missing or is not plain text. */
export function textAttribute(element: MdxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}

/** The claims that an element of the vocabulary points at: ids separated by white space. */
export function claimsOf(element: MdxElement, name: Word): string[] {
  return splitIds(textAttribute(element, vocabulary[name]) ?? '');
}
