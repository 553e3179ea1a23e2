import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { gfmOptions } from './gfm.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions).freeze();

/**
 * The tree of an analysis's body, MDX without its frontmatter.
 * Throws a VFileMessage with its place where the text is not MDX.
 */
export function parseBody(text: string): Root {
  return parser.parse(text);
}
