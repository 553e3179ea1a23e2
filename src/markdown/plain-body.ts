import type { BlockContent, Html, Nodes, PhrasingContent, Root } from 'mdast';
import {
  claimsOf,
  isElement,
  pictureInWords,
  pictureOf,
  textAttribute,
  wordOf,
  type MdxElement,
} from './vocabulary.ts';

/** What takes the place of what only this site's pages can draw. */
export interface PlainParts {
  /** What stands after the words that state a claim. */
  claim: (id: string) => PhrasingContent;
  /** A quotation pulled out of the text. */
  pullQuote: (claim: string) => BlockContent;
  /** Claims that contradict each other. */
  dispute: (claims: readonly string[]) => BlockContent[];
  /** A picture, which only the page draws. */
  picture: (words: string) => BlockContent;
  /** A link's address as it holds away from the page. */
  address: (url: string) => string;
  /** What a note of the author's own is called, so that no other has its name. */
  note: (label: string) => string;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const html = (value: string): Html => ({ type: 'html', value });

/** The elements that say what Markdown has no sign for; a program that knows no HTML shows their words. */
const kept: Readonly<Record<string, string | undefined>> = { abbr: 'title', sub: '', sup: '' };

/** An element inside a sentence: its words, marked where Markdown or plain HTML can. */
function plainElement(element: MdxElement): PhrasingContent[] {
  const children = element.children as PhrasingContent[];
  const name = element.name ?? '';
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'i' || name === 'cite') return [{ type: 'emphasis', children }];
  const attribute = kept[name];
  if (attribute === undefined) return children;
  const value = attribute === '' ? undefined : textAttribute(element, attribute);
  const open = value === undefined ? name : `${name} ${attribute}="${escapeAttribute(value)}"`;
  return [html(`<${open}>`), ...children, html(`</${name}>`)];
}

/** What takes the place of an element, its own content being plain already. */
function plainNodes(element: MdxElement, parts: PlainParts): Nodes[] {
  if (pictureOf(element) !== undefined) return [parts.picture(pictureInWords(element))];
  const word = wordOf(element);
  if (word === undefined) return plainElement(element);
  const claims = claimsOf(element, word);
  if (word === 'Dispute') return parts.dispute(claims);
  if (word === 'PullQuote') return claims.map(parts.pullQuote);
  return [...(element.children as Nodes[]), ...claims.map(parts.claim)];
}

/**
 * The tree of a body as Markdown that any program reads: the words of the vocabulary become notes, quotations and
 * lists, the few elements become signs of Markdown or HTML, and links hold away from the page. The tree itself is
 * left as it is.
 */
export function plainBody(tree: Root, parts: PlainParts): Root {
  const plain = structuredClone(tree);
  const walk = (node: Nodes): Nodes[] => {
    if ('children' in node) node.children = node.children.flatMap(walk) as never;
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      node.url = parts.address(node.url);
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      node.label = parts.note(node.label ?? node.identifier);
      node.identifier = node.label.toLowerCase();
    }
    return isElement(node) ? plainNodes(node, parts) : [node];
  };
  walk(plain);
  return plain;
}
