import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { isElement, isSafeElement } from './vocabulary.ts';

/** Whether `next` goes on in the paragraph of `node`: on the same line, or on the one after it. */
function goesOn(node: Node, next: Node): boolean {
  return (next.position?.start.line ?? 0) <= (node.position?.end.line ?? -1) + 1;
}

/** A paragraph of inline elements, with the white space between them that the compiler took away. */
function paragraphOf(inline: readonly Node[]): RootContent {
  const children = inline.flatMap((element, i) => {
    const text = { ...element, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
    return i === 0 ? [text] : [{ type: 'text', value: ' ' } as const, text];
  });
  return { type: 'paragraph', children };
}

/**
 * Makes a paragraph that holds nothing but inline elements a paragraph again: the MDX compiler takes its element
 * away before any plugin runs (@mdx-js/mdx, remark-mark-and-unravel), as it does for blocks.
 */
export function remarkInlineParagraphs() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parent;
      const children: Node[] = [];
      let inline: Node[] = [];
      const flush = () => {
        if (inline.length > 0) children.push(paragraphOf(inline));
        inline = [];
      };
      for (const child of parent.children) {
        const wasInline =
          child.type === 'mdxJsxFlowElement' &&
          isElement(child) &&
          (child.name === 'Claim' || isSafeElement(child));
        const last = inline.at(-1);
        if (!wasInline || (last && !goesOn(last, child))) flush();
        if (wasInline) inline.push(child);
        else children.push(child);
      }
      flush();
      parent.children = children;
    });
  };
}
