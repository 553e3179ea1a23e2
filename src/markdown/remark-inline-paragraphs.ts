import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { isElement } from './vocabulary.ts';

/** Whether `next` goes on in the paragraph of `node`: on the same line, or on the one after it. */
function goesOn(node: Node, next: Node): boolean {
  return (next.position?.start.line ?? 0) <= (node.position?.end.line ?? -1) + 1;
}

/** A paragraph of claims, with the white space between them that the compiler took away. */
function paragraphOf(claims: readonly Node[]): RootContent {
  const children = claims.flatMap((claim, i) => {
    const text = { ...claim, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
    return i === 0 ? [text] : [{ type: 'text', value: ' ' } as const, text];
  });
  return { type: 'paragraph', children };
}

/**
 * Makes a paragraph that holds nothing but claims a paragraph again: the MDX compiler takes its element
 * away before any plugin runs (@mdx-js/mdx, remark-mark-and-unravel), as it does for blocks.
 */
export function remarkClaimParagraphs() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parent;
      const children: Node[] = [];
      let claims: Node[] = [];
      const flush = () => {
        if (claims.length > 0) children.push(paragraphOf(claims));
        claims = [];
      };
      for (const child of parent.children) {
        const isBlockClaim = child.type === 'mdxJsxFlowElement' && isElement(child, 'Claim');
        const last = claims.at(-1);
        if (!isBlockClaim || (last && !goesOn(last, child))) flush();
        if (isBlockClaim) claims.push(child);
        else children.push(child);
      }
      flush();
      parent.children = children;
    });
  };
}
