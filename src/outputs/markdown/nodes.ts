import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Words and marks of a line; text is text, whatever signs of Markdown it holds. */
export type Inline = (string | PhrasingContent)[];

/** Text as a node: white space that would begin a line or a code block is one space. */
const inline = (parts: Inline): PhrasingContent[] =>
  parts.map((part) =>
    typeof part === 'string' ? { type: 'text', value: part.replace(/\s+/g, ' ') } : part,
  );

/** Words that matter. */
export const strong = (words: string): PhrasingContent => ({
  type: 'strong',
  children: inline([words]),
});

/** A link. */
export const link = (words: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words.replace(/\s+/g, ' ') }],
});

/** A paragraph. */
export const paragraph = (...parts: Inline): Paragraph => ({
  type: 'paragraph',
  children: inline(parts),
});

/** A heading. */
export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: inline([words]),
});

/** A list of lines or of blocks, without empty lines between its items. */
export const list = (...items: (BlockContent | DefinitionContent)[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

/** A tree as Markdown with GFM, in one style: dashes for lists, fences for code, tables as they are read. */
export function markdown(tree: Root): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    // An address stands beside its words, also where they are the same.
    resourceLink: true,
  });
}
